import type { Form } from './inputs/forms.ts';
import * as forms from './inputs/forms.ts';
import type { InputSpec } from './inputs/input-spec.ts';

/**
 * Everything a user can set, once. `action.yml` and the README's tables are generated from here, the command line's flags
 * and the keys of the config file (in camelCase) are read from here.
 */
export const INPUTS = {
  'max-cost': {
    doc: 'Fail when the run cost more than this many US dollars: `2`, `2.50` or `$2.50`.',
    form: forms.usd,
    flag: { metavar: 'USD' },
    inConfig: true,
  },
  'warn-cost': {
    doc: 'Warn when the run cost more than this many US dollars.',
    form: forms.usd,
    flag: { metavar: 'USD' },
    inConfig: true,
  },
  'max-peak-context': {
    doc: "Fail when the main thread's context grew beyond this: `180000`, `180k` or `1.5M` tokens, or `80%` of the model's window.",
    form: forms.contextLimit,
    flag: { metavar: 'TOKENS' },
    inConfig: true,
  },
  'warn-peak-context': {
    doc: "Warn when the main thread's context grew beyond this.",
    form: forms.contextLimit,
    flag: { metavar: 'TOKENS' },
    inConfig: true,
  },
  'max-turns': {
    doc: 'Fail when the main agent and its subagents together took more turns than this.',
    form: forms.turns,
    flag: { metavar: 'TURNS' },
    inConfig: true,
  },
  'max-pr-cost': {
    doc: 'Fail when the runs of the pull request together, each by its last attempt, cost more than this many US dollars.',
    form: forms.usd,
    inConfig: true,
  },
  'warn-pr-cost': {
    doc: 'Warn when the runs of the pull request together cost more than this many US dollars.',
    form: forms.usd,
    inConfig: true,
  },
  'on-unmeasured': {
    doc: 'What a budget does that could not be measured: `fail`, `warn` or `ignore`. A `warn-*` budget only ever warns.',
    form: forms.onUnmeasured,
    default: 'fail',
    flag: { metavar: 'ACTION' },
    inConfig: true,
  },
  transcripts: {
    doc: 'Files, folders or globs to read, one per line. Unset: what Claude Code wrote in this job.',
    form: forms.paths,
    inConfig: true,
  },
  'execution-file': {
    doc: 'The execution file of claude-code-action, where it is not in its usual place, or the saved output of `claude -p`.',
    form: forms.anyText,
    flag: { metavar: 'FILE' },
    inConfig: false,
  },
  'session-id': {
    doc: 'Count only these sessions: whole ids, separated by commas or lines.',
    form: forms.sessionIds,
    flag: { metavar: 'ID', name: 'session', multiple: true },
    inConfig: false,
  },
  since: {
    doc: 'Count only records from then on: `job` (the start of this job), `all`, or a time such as `2026-11-22T08:00:00Z`.',
    form: forms.since,
    default: 'job',
    flag: { metavar: 'WHEN', default: 'all' },
    inConfig: true,
  },
  'cloud-region': {
    doc: 'Region of the requests, where no model id shows it (Vertex): `us-east5`, `global`. Regional endpoints cost more.',
    form: forms.region,
    flag: { metavar: 'REGION' },
    inConfig: true,
  },
  pricing: {
    doc: 'Prices of your own, in USD per million tokens: a JSON file, or JSON such as `{"models": {"<id>": {"input": 5, "output": 25}}}`.',
    form: forms.anyText,
    flag: { metavar: 'FILE', name: 'prices' },
    inConfig: true,
  },
  config: {
    doc: 'JSON file of settings in camelCase, such as `{"maxCost": 2}`; what is set here wins over it. Unset: `.github/tollgate.json` or `tollgate.json`, where there is one.',
    form: forms.anyText,
    flag: { metavar: 'FILE' },
    inConfig: false,
  },
  comment: {
    doc: 'When a run is worth a new comment on the pull request: `always`, `on-change` (of its verdict), `on-warn`, `on-fail` or `never`. A comment that is there is kept up to date in any case but `never`.',
    form: forms.comment,
    default: 'always',
    inConfig: true,
  },
  'comment-mode': {
    doc: 'What a new comment does: `update` the one that is there, or be `new` and leave, `hide-and-new` or `delete-and-new` the old one.',
    form: forms.commentMode,
    default: 'update',
    inConfig: true,
  },
  'comment-key': {
    doc: 'Runs with another key have another comment on the same pull request, with a sum of their own.',
    // Not in a config file, which the pull request could change: another key begins another sum.
    form: forms.commentKey,
    default: 'default',
    inConfig: false,
  },
  check: {
    doc: 'Write a check run as well: `true` or `false`. Its job needs `permissions: checks: write`.',
    form: forms.yesOrNo,
    default: 'false',
    inConfig: true,
  },
  'override-label': {
    doc: 'A label on the pull request that lets a run pass over its budget, if someone with write access set it. Empty: no label does.',
    // Nor this: the pull request could name a label that it has.
    form: forms.overrideLabel,
    runnerDefault: 'cost-approved',
    inConfig: false,
  },
  matrix: {
    doc: 'Tells the jobs of a matrix apart: `toJSON(matrix)`, as an expression. Without it one job of the matrix stands for all.',
    form: forms.anyText,
    inConfig: false,
  },
  mode: {
    doc: 'What this job does: `measure` itself, or `publish` what a run of a fork measured, in a `workflow_run` workflow and from `report-file`.',
    form: forms.mode,
    default: 'measure',
    inConfig: false,
  },
  'github-token': {
    doc: 'Token for the comment and the check run. Its job needs `permissions: pull-requests: write`.',
    form: forms.anyText,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not ours.
    runnerDefault: '${{ github.token }}',
    inConfig: false,
  },
  'report-file': {
    doc: 'Write the report as JSON to this file. With `mode: publish`: the file, or the folder of files, to read.',
    form: forms.anyText,
    inConfig: false,
  },
  'summary-file': {
    doc: 'Write the job summary as Markdown to this file, to post it elsewhere.',
    form: forms.anyText,
    inConfig: false,
  },
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof INPUTS;

/** What was set, parsed; a name that is missing was not set. */
export type Values = {
  readonly [Name in InputName]?: (typeof INPUTS)[Name]['form'] extends Form<infer Value> ? Value : never;
};

export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[];

export const inputSpec = (name: InputName): InputSpec => INPUTS[name];

/** USD are decimal numbers, shares 0–1, and what is unknown is an empty text. */
export const OUTPUTS = {
  'cost-usd': 'What the run cost: the number that `max-cost` is held against. Empty where a model has no known price.',
  'input-usd': 'Cost of fresh input.',
  'output-usd': 'Cost of output.',
  'cache-read-usd': 'Cost of cache reads.',
  'cache-write-5m-usd': 'Cost of cache writes that live 5 minutes.',
  'cache-write-1h-usd': 'Cost of cache writes that live 1 hour.',
  'web-search-usd': 'Cost of web searches.',
  'unattributed-usd': 'Cost that only the totals of Claude Code show, and no request.',
  turns: 'Turns of the main agent and its subagents. Empty where no request is on record.',
  'peak-context-tokens': 'The largest context of the main thread, in tokens.',
  'cache-efficiency': 'Share of all prompt tokens that were read from the cache, 0–1.',
  'pr-cost-usd':
    'What all runs of the pull request cost together. Empty without a pull request, or where it is not known.',
  verdict:
    'The worst verdict: `pass`, `warn`, `fail` or `unmeasured`. A budget that was broken and approved is a `warn`.',
  'overridden-by': 'Login of who approved a run over its budget, where someone did.',
  'report-file': 'Path of the JSON report, where `report-file` is set.',
  'summary-file': 'Path of the Markdown summary, where `summary-file` is set.',
  'comment-url': 'Address of the comment, where there is one.',
} as const satisfies Record<string, string>;
