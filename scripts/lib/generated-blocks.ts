import { markdownTable } from 'markdown-table';
import { INPUT_NAMES, inputSpec, OUTPUTS } from '../../src/inputs.ts';

/** A part of a file that src/inputs.ts says, between a line that begins with `start` and one that is `end`. */
export type Block = { readonly start: string; readonly end: string; readonly lines: readonly string[] };

/** File of the repository to its generated blocks. */
export const BLOCKS: Readonly<Record<string, readonly Block[]>> = {
  'action.yml': [yamlBlock('inputs', yamlInputs()), yamlBlock('outputs', yamlOutputs())],
  'README.md': [markdownBlock('inputs', inputTable()), markdownBlock('outputs', outputTable())],
};

/** The text with its blocks written anew. @throws Error where a marker is missing or stands twice. */
export function withBlocks(text: string, blocks: readonly Block[]): string {
  return blocks.reduce(withBlock, text);
}

function withBlock(text: string, { start, end, lines }: Block): string {
  const all = text.split('\n');
  const [from, to] = [start, end].map((marker) => {
    const places = all.flatMap((line, index) => (line.trim() === marker ? [index] : []));
    if (places.length !== 1)
      throw new Error(`needs the line \`${marker}\` exactly once, has it ${places.length} times`);
    return places[0] ?? 0;
  });
  if (from === undefined || to === undefined || from > to) throw new Error(`has \`${end}\` before \`${start}\``);
  return [...all.slice(0, from + 1), ...lines, ...all.slice(to)].join('\n');
}

function yamlBlock(name: string, lines: readonly string[]): Block {
  return { start: `# <generated ${name}>`, end: `# </generated ${name}>`, lines };
}

/** GitHub's Markdown needs the blank lines around a table. */
function markdownBlock(name: string, table: string): Block {
  return {
    start: `<!-- generated ${name} -->`,
    end: `<!-- /generated ${name} -->`,
    lines: ['', ...table.split('\n'), ''],
  };
}

/** No defaults but the runner's: a default here would look like an input that was set, and win over the config file. */
function yamlInputs(): readonly string[] {
  return INPUT_NAMES.flatMap((name) => {
    const { doc, default: unset, runnerDefault } = inputSpec(name);
    const described = unset === undefined ? doc : `${doc} Default: \`${unset}\`.`;
    const value = runnerDefault === undefined ? [] : [`    default: ${yamlText(runnerDefault)}`];
    return [`  ${name}:`, `    description: ${yamlText(described)}`, ...value];
  });
}

function yamlOutputs(): readonly string[] {
  return Object.entries(OUTPUTS).flatMap(([name, doc]) => [`  ${name}:`, `    description: ${yamlText(doc)}`]);
}

function yamlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function inputTable(): string {
  const rows = INPUT_NAMES.map((name) => {
    const { doc, default: unset, runnerDefault } = inputSpec(name);
    const value = unset ?? runnerDefault;
    return [`\`${name}\``, value === undefined ? '' : `\`${value}\``, cell(doc)];
  });
  return table([['Input', 'Default', 'What it does'], ...rows]);
}

function outputTable(): string {
  return table([['Output', 'What it is'], ...Object.entries(OUTPUTS).map(([name, doc]) => [`\`${name}\``, cell(doc)])]);
}

function table(rows: string[][]): string {
  return markdownTable(rows, { alignDelimiters: false });
}

/** markdown-table escapes nothing. */
function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
