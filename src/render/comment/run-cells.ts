import type { Flag } from '../../analysis/report.ts';
import type { RunRecord } from '../../pull-request/run-record.ts';
import { count, tokens } from '../format.ts';
import { text } from '../markdown/escape.ts';
import { MARKS } from '../markdown/sections.ts';
import { UNNAMED } from '../safe-name.ts';

const LONGEST = 60;

/** `review / agent (22, ubuntu)`, escaped. */
export const runName = ({ workflow, job, matrix }: RunRecord): string => {
  const path = [workflow, job].filter((part) => part !== '').join(' / ') || UNNAMED;
  const name = [...(matrix === '' ? path : `${path} (${matrix})`)];
  return text(name.length > LONGEST ? `${name.slice(0, LONGEST - 1).join('')}…` : name.join('')) || UNNAMED;
};

/** Address of a run's attempt, where its job summaries are; null where the repository's is not one. */
export const runUrl = (repositoryUrl: string | null, { runId, attempt }: RunRecord): string | null =>
  repositoryUrl !== null && /^https?:\/\/[A-Za-z0-9.:-]+(?:\/[A-Za-z0-9._-]+){2,}$/.test(repositoryUrl)
    ? `${repositoryUrl}/actions/runs/${runId}/attempts/${attempt}`
    : null;

/** A link; its label is Markdown. */
export const link = (label: string, url: string | null): string => (url === null ? label : `[${label}](${url})`);

/** How a run ended, where that is worth a word. */
const ENDINGS: readonly (readonly [Flag, string])[] = [
  ['incomplete', 'cut short'],
  ['error-result', 'error'],
];

export const verdictCell = ({ details }: RunRecord): string => {
  if (details === null) return '';
  const verdict = details.verdict === null ? [] : [`${MARKS[details.verdict]} ${details.verdict}`];
  const ending = ENDINGS.find(([flag]) => details.flags.includes(flag))?.slice(1) ?? [];
  const approval = details.approvedBy === null ? [] : ['approved'];
  const claim = details.isClaim ? ["a fork's word"] : [];
  return [...verdict, ...ending, ...approval, ...claim].join(', ') || '–';
};

/** Claude Code's totals alone tell no turns; nothing is never 0. */
export const turnsCell = (turns: number): string => (turns === 0 ? '–' : count(turns));

export const peakCell = ({ details }: RunRecord): string =>
  details === null ? '' : details.peakTokens === null ? '–' : tokens(details.peakTokens);
