type Priced = { readonly usd: number | null };

/** A long list as its first rows and, where there are more, one line for the others. */
export type Dearest<Row> = {
  readonly shown: readonly Row[];
  /** A cell for each shown row, and one for the others together. */
  readonly cells: <Cell>(ofRow: (row: Row) => Cell, ofOthers: (others: readonly Row[]) => Cell) => readonly Cell[];
  /** A number for each shown row, and the sum for the others. */
  readonly sums: (ofRow: (row: Row) => number) => readonly number[];
  /** The costs in USD; null where unknown. */
  readonly costs: readonly (number | null)[];
};

const sumUsd = (rows: readonly Priced[]): number | null =>
  rows.reduce<number | null>((sum, { usd }) => (sum === null || usd === null ? null : sum + usd), 0);

/**
 * Dearest first, unknown costs on top of them (any may be the dearest), equals in their order. A
 * single row beyond `most` is shown: summing it up would save no line.
 */
export const dearest = <Row extends Priced>(rows: readonly Row[], most: number): Dearest<Row> => {
  const cost = ({ usd }: Row): number => usd ?? Number.MAX_VALUE;
  const sorted = rows.toSorted((a, b) => cost(b) - cost(a));
  const end = sorted.length === most + 1 ? sorted.length : most;
  const shown = sorted.slice(0, end);
  const others = sorted.slice(end);
  const cells: Dearest<Row>['cells'] = (ofRow, ofOthers) =>
    others.length === 0 ? shown.map(ofRow) : [...shown.map(ofRow), ofOthers(others)];
  return {
    shown,
    cells,
    sums: (ofRow) => cells(ofRow, (others) => others.reduce((sum, row) => sum + ofRow(row), 0)),
    costs: cells(({ usd }) => usd, sumUsd),
  };
};
