import { nanosToUsd } from '../../money.ts';
import type { CarriedPiece, OriginSum } from '../origins/origin.ts';
import { timesResent } from '../origins/sums.ts';
import type { OriginRow, PieceRow } from '../report-why.ts';
import { sharesOf } from '../shares.ts';

/** The origins of a bill as rows; their shares sum to exactly 1. */
export const originTable = (origins: readonly OriginSum[]): readonly OriginRow[] => {
  const shares = sharesOf(origins.map(({ nanos }) => nanos));
  return origins.map((sum, index) => ({
    origin: sum.origin,
    tokens: sum.tokens,
    estimatedTokens: sum.estimatedTokens,
    timesResent: Math.round(timesResent(sum) * 10) / 10,
    writeUsd: nanosToUsd(sum.cost.write),
    carryUsd: nanosToUsd(sum.cost.carry),
    freshUsd: nanosToUsd(sum.cost.fresh),
    outputUsd: nanosToUsd(sum.cost.output),
    otherUsd: nanosToUsd(sum.cost.other),
    usd: nanosToUsd(sum.nanos),
    share: shares[index] ?? 0,
  }));
};

export const pieceRow = ({ threadId, isEstimated, nanos, ...piece }: CarriedPiece): PieceRow => ({
  ...piece,
  thread: threadId,
  estimated: isEstimated,
  usd: nanosToUsd(nanos),
});
