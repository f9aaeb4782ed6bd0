type Step = (at: number, turns: number) => number;

const far = (turns: number): number => Math.max(10, Math.round(turns / 20));

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowLeft', (at) => at - 1],
  ['ArrowDown', (at) => at - 1],
  ['ArrowRight', (at) => at + 1],
  ['ArrowUp', (at) => at + 1],
  ['PageDown', (at, turns) => at - far(turns)],
  ['PageUp', (at, turns) => at + far(turns)],
  ['Home', () => 0],
  ['End', (_, turns) => turns - 1],
]);

/** The turn that a key leads to from another, as of a slider; null: the key is none of ours. Places count from 0. */
export const keyTarget = (key: string, at: number, turns: number): number | null => {
  const step = STEPS.get(key);
  return step === undefined ? null : Math.max(0, Math.min(turns - 1, step(at, turns)));
};
