import { isSameLabel, type Labels } from './approval.ts';
import type { Client } from './client.ts';
import type { Repository } from './context.ts';
import { statusOf } from './failure.ts';

/**
 * Labels of a pull request are its issue's: https://docs.github.com/rest/issues/labels and, for who set them,
 * https://docs.github.com/rest/issues/events.
 */
export const createLabels = (client: Client, { owner, name: repo }: Repository, issue: number): Labels => {
  const { issues, repos } = client.rest;
  const place = { owner, repo, issue_number: issue, per_page: 100 };
  return {
    names: async () => (await client.paginate(issues.listLabelsOnIssue, place)).map(({ name }) => name),
    setters: async (label) => {
      const events = await client.paginate(issues.listEvents, place);
      return events.filter((event) => isSetting(event, label)).map(({ actor }) => actor?.login ?? null);
    },
    permissionOf: async (username) => {
      try {
        return (await repos.getCollaboratorPermissionLevel({ owner, repo, username })).data.permission;
      } catch (error) {
        // No such user: an app is none.
        if (statusOf(error) === 404) return 'none';
        throw error;
      }
    },
  };
};

const isSetting = (
  event: { readonly event: string; readonly label?: { readonly name?: string | null } },
  label: string,
) => event.event === 'labeled' && isSameLabel(event.label?.name ?? '', label);
