import type { Judgement } from './verdict.ts';

/** 0 pass (warnings too), 1 a budget is exceeded, 3 a `max-*` budget could not be measured. (2 is bad input: `UserError`.) */
export const exitCodeOf = ({ failed, verdict }: Judgement): 0 | 1 | 3 => {
  if (!failed) return 0;
  return verdict === 'fail' ? 1 : 3;
};
