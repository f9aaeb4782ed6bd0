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
  permissions: ['pull-requests: write'],
};

export const readOnly = (actor: Actor): Actor => ({ ...actor, permissions: [] });

export type StoredComment = {
  readonly id: number;
  readonly issue: number;
  readonly author: Actor;
  readonly minimized: boolean;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
};

/** The state of the stand-in's one repository. Time goes by one second with every write. */
export type Store = {
  readonly owner: string;
  readonly repo: string;
  readonly tokens: ReadonlyMap<string, Actor>;
  readonly pulls: ReadonlyMap<number, { readonly headSha: string }>;
  readonly comments: () => readonly StoredComment[];
  readonly addComment: (issue: number, author: Actor, body: string, minimized?: boolean) => StoredComment;
  readonly editComment: (id: number, body: string) => StoredComment | null;
  readonly deleteComment: (id: number) => boolean;
};

export type Seed = {
  readonly tokens: Readonly<Record<string, Actor>>;
  readonly pulls: Readonly<Record<number, { readonly headSha: string }>>;
};

export const createStore = (seed: Seed): Store => {
  const comments = new Map<number, StoredComment>();
  let writes = 0;
  const now = (): string => new Date(Date.UTC(2026, 10, 22) + ++writes * 1000).toISOString().replace('.000Z', 'Z');
  return {
    owner: 'octo',
    repo: 'shop',
    tokens: new Map(Object.entries(seed.tokens)),
    pulls: new Map(Object.entries(seed.pulls).map(([number, pull]) => [Number(number), pull])),
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
  };
};
