import type { Era } from './eras.ts';
import type { TranscriptRecord } from './sink.ts';

/** What every record of a thread repeats. */
export type Identity = {
  readonly cwd: string;
  readonly sessionId: string;
  readonly version: string;
  /** Null on the main thread. */
  readonly agentId: string | null;
};

export type Stamp = { readonly parentUuid: string | null; readonly uuid: string; readonly timestamp: string };

/**
 * Puts a record into the envelope of its era. Keys come in the order in which those versions write them: `type` is never
 * first, and what follows `message` differs (measured on recorded transcripts of 2.0.76, 2.1.19 and 2.1.330).
 */
export const enclose = (
  era: Era,
  identity: Identity,
  stamp: Stamp,
  body: TranscriptRecord,
  tail: object,
): TranscriptRecord => {
  const chain = { parentUuid: stamp.parentUuid, isSidechain: identity.agentId !== null };
  const agent = identity.agentId === null ? {} : { agentId: identity.agentId };
  const when = { uuid: stamp.uuid, timestamp: stamp.timestamp };
  const { cwd, sessionId, version } = identity;
  const place = { cwd, sessionId, version, gitBranch: 'main' };
  if (era.name !== 'current') {
    return { ...chain, userType: 'external', ...place, ...agent, ...body, ...when, ...tail };
  }
  return { ...chain, ...agent, ...body, ...when, ...tail, userType: 'external', entrypoint: 'sdk-cli', ...place };
};
