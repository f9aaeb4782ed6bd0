import type { Report } from '../../analysis/report.ts';
import type { PieceRow } from '../../analysis/report-why.ts';
import { plural, tokens, usd } from '../format.ts';
import type { Quote } from '../quote.ts';
import { pieceLabel } from './origin-label.ts';
import { placeOf } from './place.ts';

/** Of the bill; a smaller piece is no headline. */
const LEAST_SHARE = 0.05;
const LEAST_HEADLINE_USD = 0.05;
const LEAST_USD = 0.01;

/** «The 28k-token `Bash` result from turn 6»; of a size that is an estimate: «The `Bash` result from turn 6, about 28k tokens,». */
const subject = (piece: PieceRow, report: Report, quote: Quote): string => {
  const what = pieceLabel(piece.origin, quote);
  const place = placeOf(piece, report, quote);
  const size = tokens(piece.tokens);
  return piece.estimated
    ? `The ${what} from ${place}, about ${size} tokens,`
    : `The ${size}-token ${what} from ${place}`;
};

/** «The 28k-token `Bash` result from turn 6 was re-sent 31 times and cost $0.56.» */
const pieceSentence = (piece: PieceRow, report: Report, quote: Quote): string => {
  const resent = piece.timesResent === 0 ? '' : ` was re-sent ${plural(piece.timesResent, 'time')} and`;
  return `${subject(piece, report, quote)}${resent} cost ${usd(piece.usd)}.`;
};

/** The dearest piece of context, where it is worth a headline; null: none is. */
export const headlinePiece = (report: Report, quote: Quote): string | null => {
  const [piece] = report.pieces;
  if (piece === undefined || piece.usd < Math.max(LEAST_HEADLINE_USD, LEAST_SHARE * report.cost.knownUsd)) return null;
  return piece.timesResent === 0 ? null : pieceSentence(piece, report, quote);
};

/** The dearest pieces, a sentence each. Those of a cent and more. */
export const pieceFacts = (report: Report, quote: Quote): readonly string[] =>
  report.pieces.filter((piece) => piece.usd >= LEAST_USD).map((piece) => pieceSentence(piece, report, quote));
