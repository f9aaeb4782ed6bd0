/** The turn that a key leads to from another; null: the key is none of ours. Places count from 0. */
export const keyTarget = (key: string, at: number, turns: number): number | null => {
  const far = Math.max(10, Math.round(turns / 20));
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - far,
    PageUp: at + far,
    Home: 0,
    End: turns - 1,
  };
  const target = steps[key];
  return target === undefined ? null : Math.max(0, Math.min(turns - 1, target));
};
