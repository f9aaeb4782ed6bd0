import type { Form } from './inputs/forms.ts';
import * as forms from './inputs/forms.ts';

/**
 * Everything a user can set, once. `action.yml` and the README's tables are generated from here, the command line's flags
 * and the keys of the config file (in camelCase) are read from here.
 */
export type InputSpec = {
  /** One line, Markdown. */
  readonly doc: string;
  readonly form: Form<unknown>;
  /** What an unset input means, as text. Not in action.yml: there it would win over the config file. */
  readonly default?: string;
  /** The default in action.yml, for what only the runner knows. */
  readonly runnerDefault?: string;
  /** Its flag on the command line, where it has one; `name` and `default` where they differ from the input's. */
  readonly flag?: {
    readonly metavar: string;
    readonly name?: string;
    readonly default?: string;
    readonly multiple?: true;
  };
  /** Whether the config file may hold it. */
  readonly inConfig: boolean;
};

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
    doc: 'What a budget does that could not be measured: `fail`, `warn` or `ignore`.',
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
    doc: 'The execution file of claude-code-action, where it is not in its usual place.',
    form: forms.anyText,
    flag: { metavar: 'FILE' },
    inConfig: false,
  },
  'session-id': {
    doc: 'Count only these sessions: ids, separated by commas or lines.',
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
    doc: 'Comment on the pull request: `true` or `false`.',
    form: forms.comment,
    default: 'true',
    inConfig: true,
  },
  'github-token': {
    doc: 'Token for the comment. Its job needs `permissions: pull-requests: write`.',
    form: forms.anyText,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not ours.
    runnerDefault: '${{ github.token }}',
    inConfig: false,
  },
  'report-file': {
    doc: 'Write the report as JSON to this file.',
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
  turns: 'Turns of the main agent and its subagents.',
  'peak-context-tokens': 'The largest context of the main thread, in tokens.',
  'cache-efficiency': 'Share of all prompt tokens that were read from the cache, 0–1.',
  verdict: 'The worst verdict: `pass`, `warn`, `fail` or `unmeasured`.',
  'report-file': 'Path of the JSON report, where `report-file` is set.',
  'comment-url': 'Address of the comment, where there is one.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof OUTPUTS;
