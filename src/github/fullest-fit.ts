/** GitHub's limits, and where Tollgate stops short of them. */

/** Of a check run's summary: 65,535 characters of a kind that GitHub does not name. */
export const CHECK_BYTES = 65_000;
/** A summary above 1,048,576 bytes is dropped whole (CreateStepSummaryCommand in actions/runner, FileCommandManager.cs). */
export const SUMMARY_BYTES = 1_000_000;

/** The same report told at several lengths, fullest first. The last one must be short whatever the report holds. */
export type Tellings = readonly [() => string, ...(() => string)[]];

/**
 * The fullest telling that keeps the limit, in bytes of UTF-8; the later ones are not even rendered then.
 *
 * @throws where even the last one does not fit, which its author has to prevent
 */
export const fullestFit = (tellings: Tellings, limit: number): string => {
  for (const tell of tellings) {
    const text = tell();
    if (Buffer.byteLength(text) <= limit) return text;
  }
  throw new Error(`even the shortest form of the report is over ${limit.toLocaleString('en-US')} bytes`);
};
