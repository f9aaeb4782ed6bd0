import type { PricedRequest } from '../pricing/model.ts';
import type { RunTotal, Session, Tokens } from '../transcript/model.ts';
import type { Gap, SessionBill } from './bill.ts';
import type { Booked, ReportedModel } from './booked.ts';
import { openRows } from './open-rows.ts';
import { promptTokens } from './tokens.ts';

type Evidence = {
  readonly session: Session;
  readonly reported: RunTotal;
  readonly rows: ReadonlyMap<string, ReportedModel>;
  readonly booked: ReadonlyMap<string, Booked>;
  readonly gaps: readonly Gap[];
};

/** How many outputs may be more than their records say (R15), and how many of them nothing makes good. */
export const openOutputs = (
  placeholders: readonly PricedRequest[],
  { session, reported, rows, booked, gaps }: Evidence,
): Pick<SessionBill, 'placeholders' | 'openPlaceholders'> => {
  const open = openRows(rows, booked, gaps);
  const isWhole = [...booked].every(
    ([model, { tokens }]) => !open.has(model) && isWithin(tokens, rows.get(model)?.row),
  );
  const unconfirmed = placeholders.filter((priced) => !isWhole || !isConfirmed(priced, session, gaps, reported));
  const unstated = isWhole ? unconfirmed.filter(({ request }) => !session.isCovered(request)) : unconfirmed;
  return {
    placeholders: Math.max(unconfirmed.length, gaps.some(isOutputAlone) ? 1 : 0) + open.size,
    openPlaceholders: unstated.length + open.size,
  };
};

/** No call has output without a prompt: such a gap is output that some record has only a placeholder for. */
const isOutputAlone = ({ tokens }: Gap): boolean => tokens.output > 0 && promptTokens(tokens) === 0;

/** The total shows no output beyond the records of the model: what looked like a placeholder is the true count. */
const isConfirmed = (
  { request, lines }: PricedRequest,
  session: Session,
  gaps: readonly Gap[],
  reported: RunTotal,
): boolean => {
  const isStated = reported.models.size > 0 && session.isCovered(request);
  return isStated && !gaps.some((gap) => gap.tokens.output > 0 && gap.model === lines[0].model);
};

/** A total that shows less of a prompt than the requests do is not one of all of them. */
const isWithin = (tokens: Tokens, row: Tokens | undefined): boolean =>
  row !== undefined && promptTokens(tokens) <= promptTokens(row);
