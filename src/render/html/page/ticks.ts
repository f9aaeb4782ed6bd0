const STEPS = [1, 2, 2.5, 5, 10];

/** Round values from 0 up to `top`, at most `most` beside the 0. `whole`: no fractions. */
export const ticksUpTo = (top: number, most: number, whole = false): readonly number[] => {
  if (!(top > 0)) return [0];
  const rough = top / most;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((step) => step * unit >= rough * 0.999_999) ?? 10;
  const step = whole ? Math.max(1, Math.ceil(factor * unit)) : factor * unit;
  const steps = Math.floor(top / step + 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
};
