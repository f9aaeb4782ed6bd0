import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './root.ts';

/** A text with YAML in it: a whole file, or one fenced block of a page. `name` says where it stands. */
export type YamlText = { readonly name: string; readonly text: string };

const read = (pattern: string): YamlText[] =>
  globSync(pattern, { cwd: ROOT }).map((path) => ({
    name: path.replaceAll(sep, '/'),
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));

export const readWorkflows = (): YamlText[] => read('.github/workflows/*.yml');

export const readPages = (): YamlText[] => [...read('*.md'), ...read('docs/**/*.md'), ...read('.github/**/*.md')];

/** Every YAML block of every page, named by page and line. */
export function readYamlBlocks(): YamlText[] {
  return readPages().flatMap(({ name, text }) =>
    [...text.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(({ 1: block = '', index }) => ({
      name: `${name}:${text.slice(0, index).split('\n').length}`,
      text: block,
    })),
  );
}

/** Whole workflows among them; what else stands in a page (steps, permissions) is no file of its own. */
export const isWorkflow = ({ text }: YamlText): boolean => /^on:/m.test(text) && /^jobs:/m.test(text);
