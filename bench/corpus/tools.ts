import type { CallPlan } from './plan.ts';
import type { Random } from './random.ts';
import type { Filler } from './text.ts';

export type ToolBench = {
  readonly random: Random;
  readonly filler: Filler;
  readonly cwd: string;
  readonly lineMark: '→' | '\t';
};

/** A tool's result as the model sees it, and as Claude Code keeps it beside the message: most bytes are there twice. */
export type ToolResult = { readonly content: unknown; readonly toolUseResult: unknown };

const filePath = ({ cwd, filler }: ToolBench): string => `${cwd}/src/${filler.word()}/${filler.word()}.ts`;

/** `shown`: about how many characters the response's output tokens amount to. */
export const toolInput = (bench: ToolBench, call: CallPlan, shown: number): object => {
  const { random, filler } = bench;
  const atMost = (share: number, limit: number) => Math.round(Math.min(limit, shown * share)) + 1;
  switch (call.image ? 'Read' : call.tool) {
    case 'Read':
      return { file_path: filePath(bench), offset: random.int(1, 900), limit: random.int(50, 400) };
    case 'Edit':
      return {
        replace_all: false,
        file_path: filePath(bench),
        old_string: filler.code(atMost(0.4, 4_000)),
        new_string: filler.code(atMost(0.6, 5_000)),
      };
    case 'Write':
      return { file_path: filePath(bench), content: filler.code(atMost(1.5, 30_000)) };
    case 'Grep':
      return { pattern: `${filler.word()}\\s+`, path: filePath(bench), output_mode: 'content', '-n': true };
    case 'WebFetch':
      return { url: `https://example.com/${filler.word()}/${filler.word()}`, prompt: filler.prose(80) };
    case 'Agent':
      return {
        description: `${filler.word()} ${filler.word()}`,
        prompt: filler.prose(random.int(600, 4_000)),
        subagent_type: 'general-purpose',
      };
    // A trap: `usage` as a key of what the model itself wrote.
    case 'mcp__metrics__query':
      return {
        usage: { input_tokens: random.int(1e6, 9e6), output_tokens: random.int(1e6, 9e6) },
        query: filler.word(),
      };
    case 'Bash':
      return { command: filler.code(atMost(0.3, 1_500)), description: `${filler.word()} ${filler.word()}` };
  }
};

export const toolResult = (bench: ToolBench, call: CallPlan): ToolResult => {
  if (call.image) return imageResult(bench);
  switch (call.tool) {
    case 'Read':
      return readResult(bench, call.size);
    case 'Edit':
    case 'Write':
      return editResult(bench, call.size);
    case 'Grep': {
      const content = bench.filler.log(call.size);
      return { content, toolUseResult: { mode: 'content', numFiles: 0, filenames: [], content, numLines: 40 } };
    }
    default: {
      const stdout = bench.filler.log(call.size);
      if (bench.random.chance(0.04)) return { content: stdout, toolUseResult: `Error: Exit code 1\n${stdout}` };
      return { content: stdout, toolUseResult: { stdout, stderr: '', interrupted: false, isImage: false } };
    }
  }
};

const imageResult = ({ random, filler }: ToolBench): ToolResult => {
  const base64 = filler.base64(random.spread(120_000, 0.6, 20_000, 600_000));
  return {
    content: [{ type: 'image', source: { type: 'base64', data: base64, media_type: 'image/png' } }],
    toolUseResult: { type: 'image', file: { base64, type: 'image/png', originalSize: base64.length } },
  };
};

const readResult = (bench: ToolBench, size: number): ToolResult => ({
  content: bench.filler.numbered(size, bench.lineMark),
  toolUseResult: {
    type: 'text',
    file: {
      filePath: filePath(bench),
      content: bench.filler.code(Math.ceil(size * 0.9)),
      numLines: bench.random.int(10, 900),
      startLine: 1,
      totalLines: bench.random.int(900, 2_000),
    },
  },
});

/** The whole file as it was before the edit goes along. */
const editResult = (bench: ToolBench, size: number): ToolResult => {
  const { random, filler } = bench;
  const path = filePath(bench);
  return {
    content: `The file ${path} has been updated.\n${filler.numbered(Math.min(size, 2_500), bench.lineMark)}`,
    toolUseResult: {
      filePath: path,
      oldString: filler.code(400),
      newString: filler.code(600),
      originalFile: filler.code(random.spread(9_000, 0.9, 400, 120_000)),
      structuredPatch: [
        { oldStart: random.int(1, 99), oldLines: 9, newStart: 1, newLines: 12, lines: [filler.code(500)] },
      ],
      userModified: false,
      replaceAll: false,
    },
  };
};
