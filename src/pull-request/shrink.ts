import { encodeState } from './codec.ts';
import { foldBehind, type State, seal } from './state.ts';

/**
 * The state as its hidden line of at most `most` characters. Where it does not fit, first old runs lose their details,
 * then the oldest go into one sum: the cost of the pull request is never cut, and the line never in its middle.
 */
export const encodeWithin = (state: State, most: number): string => {
  for (const smaller of [state, ...folded(state)]) {
    const line = encodeState(smaller);
    if (line.length <= most) return line;
  }
  return encodeSealed({ ...state, runs: foldBehind(state.runs, 0) }, most);
};

const folded = (state: State): readonly State[] =>
  [30, 10, 0].map((detailed) => ({ ...state, runs: foldBehind(state.runs, detailed) }));

/** Seals the older half of the runs until the rest fits; an empty state always does. */
const encodeSealed = (state: State, most: number): string => {
  const line = encodeState(state);
  const middle = state.runs[Math.floor(state.runs.length / 2)];
  return line.length <= most || middle === undefined ? line : encodeSealed(seal(state, middle.runId), most);
};
