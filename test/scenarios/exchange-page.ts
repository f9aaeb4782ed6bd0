import { decodeState } from '../../src/pull-request/codec.ts';
import type { RecordedRequest } from '../rig/github.ts';
import type { StepResult } from '../rig/run-action.ts';

/** All that went to GitHub in one job, what came back and what the job left on its runner, as a page for people. */
export const exchangePage = (
  { name, about }: { readonly name: string; readonly about: string },
  apiUrl: string,
  requests: readonly RecordedRequest[],
  step: StepResult,
): string => {
  const shared = sharedHeaders(requests);
  const asked = requests.map((request, index) => requestBlocks(request, index + 1, requests[index - 1], shared));
  const everyone = shared.length === 0 ? [] : ['With every request:', ...fenced('http', shared.join('\n'))];
  const blocks = [
    ...[`# ${name}`, about, '## What is asked of GitHub'],
    ...(requests.length === 0 ? ['Nothing.'] : [...everyone, ...asked.flat()]),
    ...['## What is left on the runner', ...leftBehind(step)],
  ];
  return `${blocks.join('\n\n').replaceAll(apiUrl, 'https://api.github.test')}\n`;
};

/** Those that say something; the others are of the connection. Versions are whoever's they are. */
const HEADERS = ['accept', 'authorization', 'content-type', 'user-agent', 'x-github-api-version'];
const headersOf = ({ headers }: RecordedRequest): readonly string[] =>
  HEADERS.filter((name) => name in headers).map((name) => `${name}: ${withoutVersions(headers[name] ?? '')}`);
const withoutVersions = (text: string): string =>
  text.replace(/\d+\.\d+\.\d+\S*/g, '<version>').replace(/Node\.js\/.*$/, 'Node.js/<version>');

const sharedHeaders = ([first, ...others]: readonly RecordedRequest[]): readonly string[] =>
  first === undefined
    ? []
    : headersOf(first).filter((line) => others.every((request) => headersOf(request).includes(line)));

const requestBlocks = (
  request: RecordedRequest,
  index: number,
  before: RecordedRequest | undefined,
  shared: readonly string[],
): readonly string[] => {
  const own = headersOf(request).filter((line) => !shared.includes(line));
  const { method, path, body } = request;
  const isRepeated = JSON.stringify(before?.body) === JSON.stringify(body);
  return [
    `### ${index}. ${method} ${path} → ${answerOf(request)}`,
    ...(own.length === 0 ? [] : fenced('http', own.join('\n'))),
    ...(body === undefined ? [] : isRepeated ? [`The same body as in ${index - 1}.`] : jsonBlocks(body)),
  ];
};

const answerOf = ({ answer }: RecordedRequest): string => {
  if (answer === null) return 'no answer';
  const { status, headers, text } = answer;
  const limit = Object.entries(headers).flatMap(([name, value]) =>
    name === 'retry-after' ? [`${name}: ${value}`] : [],
  );
  const content: unknown =
    headers['content-type']?.startsWith('application/json') && text !== '' ? JSON.parse(text) : null;
  const message = status >= 400 && content !== null && typeof content === 'object' && 'message' in content;
  const said = Array.isArray(content) ? [`${content.length} items`] : message ? [String(content.message)] : [];
  return [status, ...said, ...limit].join(', ');
};

/** A body's JSON; texts of several lines come below it, as pages. */
const jsonBlocks = (body: unknown): readonly string[] => {
  const pages: { readonly name: string; readonly text: string }[] = [];
  const json = JSON.stringify(
    body,
    (name, value) => {
      if (typeof value !== 'string' || !value.includes('\n') || name === 'query') return value;
      pages.push({ name, text: value });
      return `<the ${name} below>`;
    },
    2,
  );
  return [...fenced('json', json), ...pages.flatMap(({ name, text }) => pageBlocks(`The ${name}`, text))];
};

/** The beginning of a page, so that its sections may change without this page; and the data it carries, decoded. */
const pageBlocks = (title: string, text: string): readonly string[] => {
  const carried = text.includes('<!-- tollgate-state') ? decodeState(text) : null;
  const state =
    carried === null ? [] : ['Its hidden state, the last line:', ...fenced('json', stateText(text, carried))];
  return [`${title}:`, ...fenced('markdown', beginning(text)), ...state];
};

const stateText = (text: string, carried: object): string => {
  const isLast = text.trimEnd().split('\n').at(-1)?.startsWith('<!-- tollgate-state');
  const json = JSON.stringify(carried, null, 2).replace(/"at": "[^"]*"/g, '"at": "<time>"');
  return isLast ? json : `not the last line! ${json}`;
};

/** All up to the end of the first table; without one the first few lines. */
const beginning = (text: string): string => {
  const lines = text.trimEnd().split('\n');
  const table = lines.findIndex((line) => line.startsWith('|'));
  const behind = lines.findIndex((line, index) => index > table && !line.startsWith('|'));
  const kept = lines.slice(0, table === -1 ? FEW : behind === -1 ? lines.length : behind);
  return kept.length === lines.length ? kept.join('\n') : `${kept.join('\n').trimEnd()}\n\n… and more`;
};
const FEW = 6;

const leftBehind = (step: StepResult): readonly string[] => {
  const outputs = Object.entries(step.outputs).map(([name, value]) => `${name}=${value}`);
  const annotations = step.stdout.split('\n').filter((line) => /^::/.test(line));
  return [
    `Exit code ${step.code}${step.stderr === '' ? '' : ', and on stderr:'}`,
    ...(step.stderr === '' ? [] : fenced('text', step.stderr)),
    ...(annotations.length === 0 ? ['No annotations.'] : ['Annotations:', ...fenced('text', annotations.join('\n'))]),
    'Outputs:',
    ...fenced('text', outputs.join('\n')),
    ...pageBlocks('The job summary', step.summary),
    ...(!step.outputs['summary-file'] || step.summaryFile === null
      ? []
      : pageBlocks('The summary file', step.summaryFile)),
    ...(!step.outputs['report-file'] || step.reportFile === null
      ? []
      : ['Of the report file:', ...fenced('json', reportText(step.reportFile))]),
  ];
};

const reportText = (text: string): string => {
  const { schemaVersion, cost, turns, verdict, verdicts } = JSON.parse(text);
  return JSON.stringify({ schemaVersion, cost: { totalUsd: cost.totalUsd }, turns, verdict, verdicts }, null, 2);
};

const fenced = (language: string, text: string): readonly string[] => [`\`\`\`\`${language}\n${text}\n\`\`\`\``];
