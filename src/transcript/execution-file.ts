import type { Session } from './model.ts';
import type { Reading } from './reading.ts';

/**
 * Whether the action's execution file misses usage that is on disk (R9, R10): a session of the run is not in it (a later
 * step overwrote it, or a killed one never wrote), or the total on disk is above the one the file ends with or lacks some
 * requests (background agents went on after the first result). False where no execution file is at hand.
 */
export const missesUsage = (readings: readonly Reading[], sessions: readonly Session[]): boolean => {
  const files = readings.filter((reading) => reading.shape === 'execution-file');
  if (files.length === 0) return false;
  return sessions.some((session) => {
    const results = files.flatMap((file) => file.totals).filter((total) => total.sessionId === session.id);
    if (results.length === 0) return !files.some((file) => hasSession(file, session.id));
    const stated = results.reduce((most, each) => Math.max(most, each.totalUsd), 0);
    return (session.reported?.usd ?? 0) > stated * (1 + 1e-9) || hasUncounted(session);
  });
};

/** Some request came after the total, or is in none. */
const hasUncounted = ({ threads, isCovered }: Session): boolean =>
  threads.some(({ requests }) => requests.some((request) => !isCovered(request)));

const hasSession = (reading: Reading, id: string): boolean =>
  reading.responses.some((response) => response.fileSessionId === id);
