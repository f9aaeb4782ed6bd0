import type { Annotation } from './annotations.ts';

/** Does something that may fail. Null: it did, and became an annotation. */
export type Attempt = <T>(work: () => T | Promise<T>, explain: (error: unknown) => Annotation) => Promise<T | null>;

/** Failures are told to `annotate`, so that none of them stops what comes next. */
export const createAttempt =
  (annotate: (annotation: Annotation) => void): Attempt =>
  async (work, explain) => {
    try {
      return await work();
    } catch (error) {
      annotate(explain(error));
      return null;
    }
  };
