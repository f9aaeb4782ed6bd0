/** An exact number ≥ 0. Discounts and premiums stay fractions until a line is rounded, once. */
export type Fraction = { readonly num: bigint; readonly den: bigint };

export const ONE: Fraction = { num: 1n, den: 1n };

/**
 * The decimal that a finite number ≥ 0 prints as, times 10^shift, exactly: 1.1 is 11/10, not its binary neighbour.
 * The denominator is a power of ten.
 */
export const fractionOf = (value: number, shift = 0): Fraction => {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length + shift;
  const num = BigInt(whole + decimals);
  return power < 0 ? { num, den: 10n ** BigInt(-power) } : { num: num * 10n ** BigInt(power), den: 1n };
};

export const times = (first: Fraction, ...others: readonly Fraction[]): Fraction => {
  let product = first;
  for (const other of others) {
    // Most premiums are none.
    if (product === ONE) product = other;
    else if (other !== ONE) product = { num: product.num * other.num, den: product.den * other.den };
  }
  return product;
};

/** Rounded half up to a whole number. */
export const roundHalfUp = ({ num, den }: Fraction): bigint => (2n * num + den) / (2n * den);
