import { CASES, type Case } from '../fixtures.ts';

/** The run of `over-budget`, gone on for many turns with many cache breaks. Its last turn but one is its dearest. */
export const manyTurns = (turns: number): Case => {
  const { report, judgement } = CASES['over-budget'];
  const { timeline, composition, cacheBreaks } = report;
  const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
  return {
    report: {
      ...report,
      timeline: Array.from({ length: turns }, (_, index) => ({
        ...at(timeline, index),
        turn: index + 1,
        ...(index === turns - 2
          ? { usd: 9, costs: { input: 0, output: 0, cacheRead: 1, cacheWrite: 8, webSearch: 0 } }
          : {}),
      })),
      composition: composition && {
        origins: composition.origins,
        tokens: Array.from({ length: turns }, (_, index) => at(composition.tokens, index)),
      },
      cacheBreaks: Array.from({ length: Math.floor(turns / 20) }, (_, index) => ({
        ...at(cacheBreaks, index),
        turn: 20 * index + 7,
      })),
    },
    judgement,
  };
};
