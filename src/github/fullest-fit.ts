/**
 * GitHub's limits, and where Tollgate stops short of them. GitHub does not say whether it counts code points or UTF-16
 * units in a comment; 60,000 units are safely below 65,536 of either.
 */
XX;
/** A summary above 1,048,576 bytes is dropped whole (CreateStepSummaryCommand in actions/runner, FileCommandManager.cs). */
export const SUMMARY_BYTES = 1_000_000;

export const inCharacters = (text: string): number => text.length;
export const inBytes = (text: string): number => Buffer.byteLength(text);

/** The same report told at several lengths, fullest first. The last one must be short whatever the report holds. */
export type Tellings = readonly [() => string, ...(() => string)[]];

/**
 * The fullest telling that keeps the limit; the later ones are not even rendered then.
 *
 * @throws where even the last one does not fit, which its author has to prevent
 */
export const fullestFit = (tellings: Tellings, size: (text: string) => number, limit: number): string => {
  for (const tell of tellings) {
    const text = tell();
    if (size(text) <= limit) return text;
  }
  throw new Error(`even the shortest form of the report is over ${limit.toLocaleString('en-US')}`);
};
