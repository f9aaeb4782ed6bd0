import type { SessionBill } from './bill.ts';

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
    hasOldHourWrites: isOld(session.cliVersion) && requests.some(({ request }) => request.usage.cacheWrite1h > 0),
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

/** One-hour writes were priced as five-minute writes up to 2.1.168 and right from 2.1.176 on. */
const isOld = (version: string | null): boolean => {
  const [major = 0, minor = 0, patch = 0] = (version ?? '9').split('.').map(Number);
  return major < 2 || (major === 2 && (minor < 1 || (minor === 1 && patch < 176)));
};
