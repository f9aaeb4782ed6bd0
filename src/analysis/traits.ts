import type { Session } from '../transcript/model.ts';
import type { BillSums } from './bill-sums.ts';
import { type ClientVersion, isOlder } from './client-version.ts';

/** Before, one-hour writes were priced as five-minute writes: wrong up to 2.1.168, right from 2.1.176 on. */
const RIGHT_HOUR_WRITES: ClientVersion = [2, 1, 176];

/** What about a session is known to make Claude Code's own figure differ from ours. */
export type Traits = {
  readonly guessesPrice: boolean;
  readonly hasCompactionRounds: boolean;
  readonly hasFallback: boolean;
  readonly isRegional: boolean;
  readonly hasOldHourWrites: boolean;
};

export const traitsOf = ({ reported, cliVersion }: Session, sums: BillSums): Traits => ({
  guessesPrice: reported?.hasUnknownModel === true,
  hasCompactionRounds: sums.hasCompactionRounds,
  hasFallback: sums.hasFallback,
  isRegional: sums.isRegional,
  hasOldHourWrites: sums.hourWriteTokens > 0 && isOlder(cliVersion, RIGHT_HOUR_WRITES),
});
