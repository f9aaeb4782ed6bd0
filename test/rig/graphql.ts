import { type Fault, forbidden } from './faults.ts';
import type { Answer } from './routes.ts';
import type { Actor, Store } from './store.ts';

type Known = {
  readonly text: RegExp;
  readonly variables: Readonly<Record<string, RegExp>>;
  readonly run: (variables: Readonly<Record<string, string>>, actor: Actor, store: Store) => Answer | Fault;
};

/** The two things that are asked by GraphQL, word for word of GitHub's schema (https://docs.github.com/graphql). */
const KNOWN: readonly Known[] = [
  {
    text: /^\{ viewer \{ login \} \}$/,
    variables: {},
    run: (_, { login }) => answer({ viewer: { login } }),
  },
  {
    text: /^mutation \(\$id: ID!\) \{ minimizeComment\(input: \{ subjectId: \$id, classifier: OUTDATED \}\) \{ minimizedComment \{ isMinimized \} \} \}$/,
    variables: { id: /^IC_\d+$/ },
    run: ({ id = '' }, { permissions }, store) => {
      if (!permissions.includes('pull-requests: write')) return forbidden();
      if (!store.minimizeComment(id))
        return { ...answer(null), body: { errors: [{ type: 'NOT_FOUND', message: 'none' }] } };
      return answer({ minimizeComment: { minimizedComment: { isMinimized: true } } });
    },
  },
];

const answer = (data: unknown): Answer => ({ kind: 'done', status: 200, body: { data } });

/** Answers a query of the schema. Null: it is not of the schema, as far as the stand-in knows it. */
export const graphql = (body: Readonly<Record<string, unknown>>, actor: Actor, store: Store): Answer | Fault | null => {
  const text = String(body.query).replace(/\s+/g, ' ').trim();
  const variables = Object.fromEntries(
    Object.entries({ ...(body.variables as object | undefined) }).map(([name, value]) => [name, String(value)]),
  );
  const known = KNOWN.find((one) => one.text.test(text));
  if (known === undefined || Object.keys(variables).length !== Object.keys(known.variables).length) return null;
  const isTyped = Object.entries(known.variables).every(([name, shape]) => shape.test(variables[name] ?? ''));
  return isTyped ? known.run(variables, actor, store) : null;
};
