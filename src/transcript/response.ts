import type { Request, Usage } from './model.ts';
import type { Origin } from './record.ts';

export type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * A response as it is put together record by record: what becomes the `Request` that the rest of Tollgate sees (no copy is
 * made: a corpus has a hundred thousand of them), and what only the counting needs.
 */
export type Response = Mutable<Omit<Request, 'usage'>> & {
  usage: Mutable<Usage>;
  readonly origin: Origin;
  /** Only where an id is missing: the record's own. */
  readonly uuid: string | null;
  /** Session the record stands under; `sessionId` is the one that made the request. */
  readonly fileSessionId: string;
  readonly isSidechain: boolean;
  contentBytes: number;
  /** Some count of `usage` was none and stands as 0. */
  hasBadCount: boolean;
  /** Some record says how the response ended. */
  isFinal: boolean;
  /** Counted elsewhere: the session whose request this repeats; null where this one counts. */
  copyOf: string | null;
  /** Another counted response with the same message id. */
  next: Response | null;
};
