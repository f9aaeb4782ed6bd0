import { LOGIN } from '../pull-request/run-record.ts';

/** What GitHub knows of a pull request's labels. Every call may throw Octokit's RequestError. */
export type Labels = {
  readonly names: () => Promise<readonly string[]>;
  /** Who set a label, for every time that it was set, oldest first; null: the account was deleted. */
  readonly setters: (label: string) => Promise<readonly (string | null)[]>;
  /** What someone may do in the repository: `admin`, `maintain`, `write`, `triage`, `read` or `none`. */
  readonly permissionOf: (login: string) => Promise<string>;
};

/** Whether someone who may lets a run pass over its budget. */
export type Approval =
  | { readonly kind: 'none' }
  | { readonly kind: 'approved'; readonly by: string }
  /** The label is there and does not count; why, in a sentence. */
  | { readonly kind: 'ignored'; readonly why: string };

const MAY_WRITE: ReadonlySet<string> = new Set(['admin', 'maintain', 'write']);

/**
 * A label counts if whoever set it last may write to the repository: everybody with triage access can set labels, and so
 * can workflows and apps. Bots count by the same rule.
 *
 * @throws what the API throws
 */
export const findApproval = async (labels: Labels, label: string): Promise<Approval> => {
  if (!(await labels.names()).some((name) => isSameLabel(name, label))) return { kind: 'none' };
  const login = (await labels.setters(label)).at(-1) ?? null;
  if (login === null || !LOGIN.test(login)) return ignored(label, 'GitHub does not tell who set it');
  const permission = await labels.permissionOf(login);
  if (MAY_WRITE.has(permission)) return { kind: 'approved', by: login };
  return ignored(label, `@${login}, who set it, has no write access to the repository`);
};

/** GitHub keeps no two labels that differ in case alone. */
export const isSameLabel = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const ignored = (label: string, why: string): Approval => ({
  kind: 'ignored',
  why: `The label ${label} does not count: ${why}.`,
});
