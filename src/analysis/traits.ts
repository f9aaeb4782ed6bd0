import type { SessionBill } from './bill.ts';
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

export const traitsOf = ({ session, requests }: SessionBill): Traits => {
  const traits = {
    guessesPrice: session.reported?.hasUnknownModel === true,
    hasCompactionRounds: false,
    hasFallback: false,
    isRegional: false,
    hasOldHourWrites:
      isOlder(session.cliVersion, RIGHT_HOUR_WRITES) && requests.some(({ request }) => request.usage.cacheWrite1h > 0),
  };
  for (const { lines } of requests) {
    for (const line of lines) {
      traits.hasCompactionRounds ||= line.kind === 'compaction' && (line.nanos ?? 0) > 0;
      traits.hasFallback ||= line.kind === 'declined';
      traits.isRegional ||= line.kind === 'response' && (line.nanos ?? 0) > (line.cliNanos ?? 0);
    }
  }
  return traits;
};
