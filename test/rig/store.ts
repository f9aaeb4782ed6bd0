/** Who a token acts as, and what it may do. */
export type Actor = {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'User';
  /** Such as `pull-requests: write`; the scope of the token where it is a user's. */
  readonly permissions: readonly string[];
};

export const WORKFLOWS: Actor = {
  login: 'github-actions[bot]',
  id: 41_898_282,
  type: 'Bot',
  permissions: ['pull-requests: write', 'checks: write'],
};

/** Such as `write`, for who is no collaborator `none`. */
export type Permissions = Readonly<Record<string, string>>;

export const readOnly = (actor: Actor): Actor => ({ ...actor, permissions: [] });

export type StoredComment = {
  readonly id: number;
  readonly issue: number;
  readonly author: Actor;
  minimized: boolean;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
};

export type Pull = {
  readonly headSha: string;
  readonly headRef?: string;
  /** `octo/shop` unless it is a fork. */
  readonly headRepository?: string;
  readonly state?: 'open' | 'closed';
};

/** Someone set or removed a label. */
export type LabelEvent = {
  readonly id: number;
  readonly issue: number;
  readonly kind: 'labeled' | 'unlabeled';
  readonly label: string;
  readonly actor: Actor;
};

export type StoredCheck = { readonly id: number; readonly request: Readonly<Record<string, unknown>> };

/** The state of the stand-in's one repository. Time goes by one second with every write. */
export type Store = {
  readonly owner: string;
  readonly repo: string;
  readonly tokens: ReadonlyMap<string, Actor>;
  readonly pulls: ReadonlyMap<number, Pull>;
  readonly permissionOf: (login: string) => string | undefined;
  readonly labelEvents: () => readonly LabelEvent[];
  /** Sets a label on an issue, or takes it off. */
  readonly label: (issue: number, label: string, actor: Actor, kind?: LabelEvent['kind']) => void;
  readonly checks: () => readonly StoredCheck[];
  readonly addCheck: (request: StoredCheck['request']) => StoredCheck;
  readonly comments: () => readonly StoredComment[];
  readonly addComment: (issue: number, author: Actor, body: string, minimized?: boolean) => StoredComment;
  readonly editComment: (id: number, body: string) => StoredComment | null;
  readonly deleteComment: (id: number) => boolean;
  readonly minimizeComment: (nodeId: string) => boolean;
};

export type Seed = {
  readonly tokens: Readonly<Record<string, Actor>>;
  readonly pulls: Readonly<Record<number, Pull>>;
  readonly collaborators?: Permissions;
};

export const createStore = (seed: Seed): Store => {
  const comments = new Map<number, StoredComment>();
  const labelEvents: LabelEvent[] = [];
  const checks: StoredCheck[] = [];
  let writes = 0;
  const now = (): string => new Date(Date.UTC(2026, 10, 22) + ++writes * 1000).toISOString().replace('.000Z', 'Z');
  return {
    owner: 'octo',
    repo: 'shop',
    tokens: new Map(Object.entries(seed.tokens)),
    pulls: new Map(Object.entries(seed.pulls).map(([number, pull]) => [Number(number), pull])),
    permissionOf: (login) => seed.collaborators?.[login],
    labelEvents: () => labelEvents,
    label: (issue, label, actor, kind = 'labeled') => {
      now();
      labelEvents.push({ id: 1000 + writes, issue, kind, label, actor });
    },
    checks: () => checks,
    addCheck: (request) => {
      now();
      const check = { id: 1000 + writes, request };
      checks.push(check);
      return check;
    },
    comments: () => [...comments.values()],
    addComment: (issue, author, body, minimized = false) => {
      const at = now();
      const comment = { id: 1000 + writes, issue, author, body, minimized, createdAt: at, updatedAt: at };
      comments.set(comment.id, comment);
      return comment;
    },
    editComment: (id, body) => {
      const comment = comments.get(id);
      if (comment === undefined) return null;
      comment.body = body;
      comment.updatedAt = now();
      return comment;
    },
    deleteComment: (id) => comments.delete(id),
    minimizeComment: (nodeId) => {
      const comment = comments.get(Number(nodeId.replace('IC_', '')));
      if (comment !== undefined) comment.minimized = true;
      return comment !== undefined;
    },
  };
};
