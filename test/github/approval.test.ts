import { expect, test } from 'vitest';
import { findApproval, type Labels } from '../../src/github/approval.ts';

const LABEL = 'cost-approved';

const labels = (
  names: readonly string[],
  setters: readonly (string | null)[],
  permissions: Readonly<Record<string, string>>,
): Labels => ({
  names: async () => names,
  setters: async () => setters,
  permissionOf: async (login) => permissions[login] ?? 'none',
});

test.each([
  { name: 'a maintainer', names: [LABEL], setters: ['alice'], permission: 'admin', by: 'alice' },
  { name: 'someone who maintains', names: [LABEL], setters: ['alice'], permission: 'maintain', by: 'alice' },
  {
    name: 'someone who may write',
    names: ['bug', 'Cost-Approved'],
    setters: ['alice'],
    permission: 'write',
    by: 'alice',
  },
  { name: 'a bot that may write', names: [LABEL], setters: ['bot[bot]'], permission: 'write', by: 'bot[bot]' },
  {
    name: 'who set it last, after someone who may not',
    names: [LABEL],
    setters: ['eve', 'alice'],
    permission: 'write',
    by: 'alice',
  },
])('approved by $name', async ({ names, setters, permission, by }) => {
  const last = setters.at(-1) ?? '';
  expect(await findApproval(labels(names, setters, { [last]: permission }), LABEL)).toEqual({ kind: 'approved', by });
});

test.each([
  { name: 'someone with triage access', setters: ['eve'], permission: 'triage', why: 'no write access' },
  { name: 'someone with read access', setters: ['eve'], permission: 'read', why: 'no write access' },
  { name: 'who set it again, without access', setters: ['alice', 'eve'], permission: 'none', why: '@eve' },
  { name: 'a bot', setters: ['bot[bot]'], permission: 'none', why: '@bot[bot]' },
  { name: 'a deleted account', setters: [null], permission: 'admin', why: 'does not tell who set it' },
  { name: 'nobody that GitHub remembers', setters: [], permission: 'admin', why: 'does not tell who set it' },
  { name: 'a login that is none', setters: ['a](http://x)'], permission: 'admin', why: 'does not tell who set it' },
  { name: 'someone with an access of a name to come', setters: ['eve'], permission: 'owner', why: 'no write access' },
])('does not count from $name', async ({ setters, permission, why }) => {
  const last = setters.at(-1) ?? '';
  const approval = await findApproval(labels([LABEL], setters, { alice: 'admin', [last]: permission }), LABEL);
  expect(approval).toEqual({ kind: 'ignored', why: expect.stringContaining(why) });
});

test('without the label nobody is asked', async () => {
  const never = () => Promise.reject(new Error('asked in vain'));
  expect(await findApproval({ names: async () => ['bug'], setters: never, permissionOf: never }, LABEL)).toEqual({
    kind: 'none',
  });
});
