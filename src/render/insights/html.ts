import type { Insights } from '../../analysis/report-insights.ts';
export const renderInsightsHtml = (insights: Insights): string => String(insights.kind);
