import * as z from 'zod/mini';

/** A pull request of the run's repository. */
export type PullRequest = {
  readonly number: number;
  /** GitHub gives the run a read-only token whatever `permissions:` says: a pull request of a fork or of Dependabot. */
  readonly readOnlyToken: boolean;
};

/** Where this run stands, in plain data. Null: the environment does not say, as outside a runner. */
export type RunContext = {
  readonly repository: { readonly owner: string; readonly name: string } | null;
  readonly workflow: string;
  readonly job: string;
  readonly runId: number | null;
  readonly attempt: number;
  readonly runUrl: string | null;
  readonly event: string;
  readonly pullRequest: PullRequest | null;
  /** Commit the run is about; null where the event does not carry it (a comment on a pull request). */
  readonly headSha: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
};

export type Environment = Readonly<Record<string, string | undefined>>;

const Repository = z.looseObject({ full_name: z.string() });
const Number_ = z.int().check(z.positive());

/** The few fields of an event that are read. https://docs.github.com/webhooks/webhook-events-and-payloads */
const Payload = z.looseObject({
  repository: z.optional(z.looseObject({ id: z.int() })),
  pull_request: z.optional(
    z.looseObject({
      number: Number_,
      // The fork is null once it has been deleted.
      head: z.looseObject({ sha: z.string(), repo: z.nullable(Repository) }),
      base: z.looseObject({ repo: Repository }),
    }),
  ),
  issue: z.optional(z.looseObject({ number: Number_, pull_request: z.optional(z.nullable(z.looseObject({}))) })),
  workflow_run: z.optional(
    z.looseObject({
      head_sha: z.string(),
      pull_requests: z.array(
        z.looseObject({ number: Number_, base: z.looseObject({ repo: z.looseObject({ id: z.int() }) }) }),
      ),
    }),
  ),
  merge_group: z.optional(z.looseObject({ head_sha: z.string() })),
});
type Payload = z.infer<typeof Payload>;

/**
 * Reads the runner's environment and its event file (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * Never throws: an unreadable event becomes a problem sentence, and the run counts as one without a pull request.
 */
export const readContext = (
  env: Environment,
  readText: (path: string) => string,
): { readonly context: RunContext; readonly problems: readonly string[] } => {
  const { payload, problems } = readPayload(env.GITHUB_EVENT_PATH ?? '', readText);
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
  const repository = parseRepository(env.GITHUB_REPOSITORY ?? '');
  const runId = parseCount(env.GITHUB_RUN_ID);
  const attempt = parseCount(env.GITHUB_RUN_ATTEMPT) ?? 1;
  const context: RunContext = {
    repository,
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    runId,
    attempt,
    runUrl: repository && runId ? runUrl(serverUrl, repository, runId, attempt) : null,
    event: env.GITHUB_EVENT_NAME ?? '',
    pullRequest: findPullRequest(payload, env),
    headSha: findHeadSha(payload, env),
    serverUrl,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
  };
  return { context, problems };
};

const readPayload = (path: string, readText: (path: string) => string): { payload: Payload; problems: string[] } => {
  if (path === '') return { payload: {}, problems: [] };
  try {
    const parsed = Payload.safeParse(JSON.parse(readText(path)));
    if (parsed.success) return { payload: parsed.data, problems: [] };
    const place = parsed.error.issues[0]?.path.join('.') || 'its top level';
    return { payload: {}, problems: [eventProblem(`is not of the known form at ${place}`)] };
  } catch (error) {
    return { payload: {}, problems: [eventProblem(error instanceof SyntaxError ? 'is not JSON' : 'cannot be read')] };
  }
};

const eventProblem = (what: string): string =>
  `The event file that GITHUB_EVENT_PATH names ${what}, so this run counts as one without a pull request: no comment is written.`;

const parseRepository = (text: string): RunContext['repository'] => {
  const [owner, name, ...rest] = text.split('/');
  return owner && name && rest.length === 0 ? { owner, name } : null;
};

const parseCount = (text: string | undefined): number | null =>
  text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;

const runUrl = (
  serverUrl: string,
  repository: { owner: string; name: string },
  runId: number,
  attempt: number,
): string => `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}/attempts/${attempt}`;

const findPullRequest = (payload: Payload, env: Environment): PullRequest | null => {
  const { pull_request: pull, issue, workflow_run: run } = payload;
  if (pull) {
    const fromFork = pull.head.repo?.full_name !== pull.base.repo.full_name;
    const fromDependabot = env.GITHUB_ACTOR === 'dependabot[bot]';
    // pull_request_target runs trusted code of the base with a full token.
    const trusted = env.GITHUB_EVENT_NAME === 'pull_request_target';
    return { number: pull.number, readOnlyToken: !trusted && (fromFork || fromDependabot) };
  }
  if (issue?.pull_request) return { number: issue.number, readOnlyToken: false };
  // Pull requests of other repositories of the network are listed too; several of our own leave no answer.
  const [only, ...others] = (run?.pull_requests ?? []).filter(({ base }) => base.repo.id === payload.repository?.id);
  return only && others.length === 0 ? { number: only.number, readOnlyToken: false } : null;
};

/** GITHUB_SHA is the merge commit of a pull request, and the default branch's head where the event has no commit of its own. */
const findHeadSha = (payload: Payload, env: Environment): string | null => {
  if (payload.issue) return null;
  const fromEvent = payload.pull_request?.head.sha ?? payload.workflow_run?.head_sha ?? payload.merge_group?.head_sha;
  return fromEvent ?? (env.GITHUB_SHA || null);
};
