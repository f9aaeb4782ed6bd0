import * as z from 'zod/mini';

const Repository = z.looseObject({ full_name: z.string() });
const Count = z.int().check(z.positive());

/** The few fields of an event that are read. https://docs.github.com/webhooks/webhook-events-and-payloads */
const Payload = z.looseObject({
  repository: z.optional(z.looseObject({ id: z.int() })),
  pull_request: z.optional(
    z.looseObject({
      number: Count,
      // The fork is null once it has been deleted.
      head: z.looseObject({ sha: z.string(), repo: z.nullable(Repository) }),
      base: z.looseObject({ repo: Repository }),
    }),
  ),
  issue: z.optional(z.looseObject({ number: Count, pull_request: z.optional(z.nullable(z.looseObject({}))) })),
  workflow_run: z.optional(
    z.looseObject({
      id: z.optional(Count),
      run_attempt: z.optional(Count),
      name: z.optional(z.nullable(z.string())),
      head_sha: z.string(),
      head_branch: z.optional(z.nullable(z.string())),
      head_repository: z.optional(z.nullable(Repository)),
      pull_requests: z.array(
        z.looseObject({ number: Count, base: z.looseObject({ repo: z.looseObject({ id: z.int() }) }) }),
      ),
    }),
  ),
  merge_group: z.optional(z.looseObject({ head_sha: z.string(), head_ref: z.optional(z.string()) })),
});
export type Payload = z.infer<typeof Payload>;

/**
 * Reads the event file. Never throws: an unreadable event becomes a problem sentence, and the run counts as one without
 * a pull request.
 */
export const readPayload = (
  path: string,
  readText: (path: string) => string,
): { readonly payload: Payload; readonly problems: readonly string[] } => {
  if (path === '') return { payload: {}, problems: [] };
  try {
    const parsed = Payload.safeParse(JSON.parse(readText(path)));
    if (parsed.success) return { payload: parsed.data, problems: [] };
    const place = parsed.error.issues[0]?.path.join('.') || 'its top level';
    return { payload: {}, problems: [problemOf(`is not of the known form at ${place}`)] };
  } catch (error) {
    return { payload: {}, problems: [problemOf(error instanceof SyntaxError ? 'is not JSON' : 'cannot be read')] };
  }
};

const problemOf = (what: string): string =>
  `The event file that GITHUB_EVENT_PATH names ${what}, so this run counts as one without a pull request: no comment is written.`;
