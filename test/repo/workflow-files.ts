import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './root.ts';

/** A text of YAML (or JSON): a whole file, or one fenced block of a page. `name` says where it stands. */
export type YamlText = { readonly name: string; readonly text: string };

const read = (pattern: string): YamlText[] =>
  globSync(pattern, { cwd: ROOT }).map((path) => ({
    name: path.replaceAll(sep, '/'),
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));

export const readWorkflows = (): YamlText[] => read('.github/workflows/*.yml');

export const readPages = (): YamlText[] =>
  ['*.md', '{docs,.github}/**/*.md', '{bench,rigs}/*.md', 'test/fixtures/*/README.md'].flatMap(read);

/** Every YAML block of every page, named by page and line. */
export const readYamlBlocks = (): YamlText[] => readBlocks(/^```ya?ml\n(.*?)^```$/gms);

export const readJsonBlocks = (): YamlText[] => readBlocks(/^```json\n(.*?)^```$/gms);

const readBlocks = (fence: RegExp): YamlText[] =>
  readPages().flatMap(({ name, text }) =>
    [...text.matchAll(fence)].map(({ 1: block = '', index }) => ({
      name: `${name}:${text.slice(0, index).split('\n').length}`,
      text: block,
    })),
  );

/** A whole workflow, or the steps of one. */
export const isWorkflow = ({ text }: YamlText): boolean => /^on:/m.test(text) && /^jobs:/m.test(text);
export const isSteps = ({ text }: YamlText): boolean => text.startsWith('- ');

/** Steps as a file of their own, which they are not in a page. */
export const asWorkflow = (block: YamlText): YamlText =>
  isSteps(block) ? { ...block, text: `${AROUND_STEPS}${block.text.replaceAll(/^(?=.)/gm, '      ')}` } : block;

const AROUND_STEPS = 'on: pull_request\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n';
