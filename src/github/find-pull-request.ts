import type { Client } from './client.ts';
import type { ReportedRun, Repository } from './context.ts';

/**
 * Number of the one open pull request whose head is what a run ran on. Asked of the API by head repository, branch and
 * commit, all from GitHub's own event: it lists no pull requests for a fork's run, and what an artifact says is the fork's
 * choice. Null: there is none, or several.
 *
 * @throws what the API throws
 */
export const findPullRequest = async (
  client: Client,
  { owner, name: repo }: Repository,
  { headRepository, headBranch, headSha }: ReportedRun,
): Promise<number | null> => {
  const [headOwner = ''] = headRepository.split('/');
  const head = `${headOwner}:${headBranch}`;
  const open = await client.paginate(client.rest.pulls.list, { owner, repo, state: 'open', head, per_page: 100 });
  const [only, ...others] = open.filter(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
  return only !== undefined && others.length === 0 ? only.number : null;
};
