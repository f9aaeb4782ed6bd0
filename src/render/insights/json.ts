import type { Insights } from '../../analysis/report-insights.ts';
import { escaped } from '../json/escaped.ts';
import { safeFullId, safeModel, safeOrigin } from '../safe-name.ts';

/** What a transcript names, by field: shown where it has the shape of such a name, as on every other page. */
const NAMES: Readonly<Record<string, (raw: string) => string>> = {
  sessionId: safeFullId,
  dearestSessionId: safeFullId,
  model: safeModel,
  origin: safeOrigin,
  topOrigin: safeOrigin,
};

const tidy = (field: string, value: unknown): unknown => {
  const clean = NAMES[field];
  return typeof value === 'string' && clean !== undefined ? clean(value) : value;
};

const isRows = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.some((each) => typeof each === 'object');

/** Two spaces deep; rows of lists stand on one line each. */
const textOf = (value: unknown, indent: string): string => {
  if (isRows(value)) {
    return `[\n${value.map((row) => `${indent}  ${JSON.stringify(row, tidy)}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([field, member]) => `${indent}  ${JSON.stringify(field)}: ${textOf(tidy(field, member), `${indent}  `)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
};

/** Insights as public, versioned JSON (`schemaVersion: 1`): docs/insights.md. */
export const renderInsightsJson = (insights: Insights): string => `${escaped(textOf(insights, ''))}\n`;
