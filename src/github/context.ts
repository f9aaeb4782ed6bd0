import { type Payload, readPayload } from './event-payload.ts';

export type Repository = { readonly owner: string; readonly name: string };

/** A pull request of the run's repository. */
export type PullRequest = {
  readonly number: number;
  /** GitHub gives the run a read-only token whatever `permissions:` says: a pull request of a fork or of Dependabot. */
  readonly readOnlyToken: boolean;
};

/** The run that a `workflow_run` event is about. All of it is GitHub's own word; names and branch are the fork's choice. */
export type ReportedRun = {
  readonly id: number;
  readonly attempt: number;
  readonly workflow: string;
  /** `owner/name` of the head. */
  readonly headRepository: string;
  readonly headBranch: string;
  readonly headSha: string;
};

/** Where this run stands, in plain data. Null: the environment does not say, as outside a runner. */
export type RunContext = {
  readonly repository: Repository | null;
  readonly workflow: string;
  /** The workflow's file in this repository, `.github/workflows/review.yml`. */
  readonly workflowFile: string | null;
  readonly job: string;
  readonly runId: number | null;
  readonly attempt: number;
  readonly event: string;
  readonly pullRequest: PullRequest | null;
  /** Number of the pull request that a merge queue is about to merge. */
  readonly queued: number | null;
  readonly reportedRun: ReportedRun | null;
  /** Commit the run is about; null where the event does not carry it (a comment on a pull request). */
  readonly headSha: string | null;
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string | null;
  readonly apiUrl: string;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the runner's environment and its event file (https://docs.github.com/actions/reference/workflows-and-actions/variables). */
export const readContext = (
  env: Environment,
  readText: (path: string) => string,
): { readonly context: RunContext; readonly problems: readonly string[] } => {
  const { payload, problems } = readPayload(env.GITHUB_EVENT_PATH ?? '', readText);
  const repository = parseRepository(env.GITHUB_REPOSITORY ?? '');
  const context: RunContext = {
    repository,
    workflow: env.GITHUB_WORKFLOW ?? '',
    workflowFile: parseWorkflowFile(env.GITHUB_WORKFLOW_REF ?? '', env.GITHUB_REPOSITORY ?? ''),
    job: env.GITHUB_JOB ?? '',
    runId: parseCount(env.GITHUB_RUN_ID),
    attempt: parseCount(env.GITHUB_RUN_ATTEMPT) ?? 1,
    event: env.GITHUB_EVENT_NAME ?? '',
    pullRequest: findPullRequest(payload, env),
    queued: findQueued(payload),
    reportedRun: findReportedRun(payload),
    headSha: findHeadSha(payload, env),
    repositoryUrl:
      repository && `${env.GITHUB_SERVER_URL || 'https://github.com'}/${repository.owner}/${repository.name}`,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
  };
  return { context, problems };
};

const parseRepository = (text: string): Repository | null => {
  const [owner, name, ...rest] = text.split('/');
  return owner && name && rest.length === 0 ? { owner, name } : null;
};

const parseCount = (text: string | undefined): number | null =>
  text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;

/** Of `octo/shop/.github/workflows/review.yml@refs/heads/main` the file; null where it is another repository's. */
const parseWorkflowFile = (ref: string, repository: string): string | null => {
  const path = ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1).split('@', 1)[0] : undefined;
  return path !== undefined && /^\.github\/workflows\/[\w .-]{1,200}\.ya?ml$/.test(path) ? path : null;
};

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

/** `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`: the group ends with this pull request. The base may have slashes. */
const findQueued = ({ merge_group: group }: Payload): number | null =>
  parseCount(/^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(group?.head_ref ?? '')?.[1]);

const findReportedRun = ({ workflow_run: run }: Payload): ReportedRun | null => {
  const { id, run_attempt: attempt, head_branch: headBranch, head_repository: head } = run ?? {};
  if (!run || !id || !attempt || !headBranch || !head) return null;
  const { name, head_sha: headSha } = run;
  return { id, attempt, workflow: name ?? '', headRepository: head.full_name, headBranch, headSha };
};

/** GITHUB_SHA is the merge commit of a pull request, and the default branch's head where the event has no commit of its own. */
const findHeadSha = (payload: Payload, env: Environment): string | null => {
  if (payload.issue) return null;
  const fromEvent = payload.pull_request?.head.sha ?? payload.workflow_run?.head_sha ?? payload.merge_group?.head_sha;
  return fromEvent ?? (env.GITHUB_SHA || null);
};
