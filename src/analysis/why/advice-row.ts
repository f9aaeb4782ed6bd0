import { nanosToUsd } from '../../money.ts';
import type { AdviceRow } from '../report-why.ts';
import type { Advice } from '../what-if/advice.ts';
import { cutRow } from './what-if-rows.ts';

export const adviceRow = (advice: Advice): AdviceRow => ({
  code: advice.code,
  usd: nanosToUsd(advice.nanos),
  cause: 'cause' in advice ? advice.cause : null,
  breaks: 'breaks' in advice ? advice.breaks : null,
  model: 'model' in advice ? advice.model : null,
  cut: 'cut' in advice ? cutRow(advice.cut) : null,
});
