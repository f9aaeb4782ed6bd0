import type { Insights } from '../../analysis/report-insights.ts';
export const renderInsightsTerminal = (insights: Insights, _options: object): string => String(insights.kind);
