/**
 * Widths of letters in ems, no less than those of the widest usual system font (DejaVu Sans Bold): a card cannot know
 * which font will show it.
 */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ .,:;'·|il]/, 0.4],
  [/[-–()fjrt]/, 0.5],
  [/[%mMwW]/, 1.11],
  [/[A-Z≥]/, 0.88],
];
/** Digits, `$` and the other small letters. */
const ORDINARY = 0.74;

/** Of a bold letter's width; DejaVu Sans has 0.91 at most. */
const REGULAR = 0.93;

/** How wide a text may come out at a size, in the unit of the size. */
export const textWidth = (text: string, size: number, isBold = false): number => {
  const ems = [...text].map((letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY);
  return ems.reduce((sum, em) => sum + em, 0) * size * (isBold ? 1 : REGULAR);
};

/** The size at which a text fits a width for certain: the wished one or less. */
export const fittingSize = (text: string, wished: number, width: number, isBold = false): number => {
  const needed = textWidth(text, wished, isBold);
  return needed <= width ? wished : Math.floor(((wished * width) / needed) * 10) / 10;
};

/** A beginning and as many items as fit behind it; at least the first. */
export const fittingItems = (beginning: string, items: readonly string[], size: number, width: number): string => {
  const lines = items.map((_, index) => beginning + items.slice(0, index + 1).join(', '));
  return lines.findLast((line) => textWidth(line, size) <= width) ?? lines[0] ?? '';
};
