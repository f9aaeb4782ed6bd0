import { readFileSync } from 'node:fs';
import type { Tokens } from '../../src/transcript/model.ts';

/**
 * Reads transcripts the plain way: every line parsed whole, the record with the most output of each message id wins. It
 * shares nothing with the generator or with Tollgate's reader, so that it can disagree with both.
 */
export const readSlowly = (files: readonly string[]) => {
  const best = new Map<string, { tokens: Tokens; sidechain: boolean }>();
  const traps = {
    placeholders: 0,
    forkReplays: 0,
    agentProgressCopies: 0,
    agentResultUsage: 0,
    quotedRecords: 0,
    compactions: 0,
    syntheticErrors: 0,
    images: 0,
    cutLines: 0,
    agentsBeside: files.filter((file) => /projects\/[^/]+\/agent-/.test(file.replaceAll('\\', '/'))).length,
    agentsBelow: files.filter((file) => /\/subagents\/agent-/.test(file.replaceAll('\\', '/'))).length,
    requestRecords: 0,
    costStates: 0,
  };
  const sessions = new Map<string, string>();
  let bytes = 0;

  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    bytes += Buffer.byteLength(text);
    for (const line of text.split('\n').filter((each) => each !== '')) {
      const record = parse(line);
      if (record === null) {
        traps.cutLines++;
        continue;
      }
      if (record.type === 'progress' && record.data.type === 'agent_progress') traps.agentProgressCopies++;
      if (record.type === 'api-request') traps.requestRecords++;
      if (record.type === 'cost-state') traps.costStates++;
      if (record.type === 'user') {
        if (line.includes('\\"usage\\":{')) traps.quotedRecords++;
        if (record.toolUseResult?.usage) traps.agentResultUsage++;
        if (record.toolUseResult?.type === 'image') traps.images++;
        if (record.isCompactSummary) traps.compactions++;
      }
      if (record.type !== 'assistant') continue;
      const { id, model, usage } = record.message;
      if (model === '<synthetic>') {
        traps.syntheticErrors++;
        continue;
      }
      const tokens: Tokens = {
        input: usage.input_tokens,
        output: usage.output_tokens,
        cacheRead: usage.cache_read_input_tokens,
        cacheWrite5m: usage.cache_creation.ephemeral_5m_input_tokens,
        cacheWrite1h: usage.cache_creation.ephemeral_1h_input_tokens,
      };
      const before = best.get(id);
      if (before !== undefined && before.tokens.output < tokens.output) traps.placeholders++;
      if (before !== undefined && sessions.get(id) !== record.sessionId) traps.forkReplays++;
      sessions.set(id, record.sessionId);
      if (before === undefined || before.tokens.output < tokens.output) {
        best.set(id, { tokens, sidechain: record.isSidechain });
      }
    }
  }
  return { bytes, traps, ...sumUp([...best.values()]) };
};

const sumUp = (requests: readonly { tokens: Tokens; sidechain: boolean }[]) => {
  const total = (pick: (tokens: Tokens) => number) => requests.reduce((sum, { tokens }) => sum + pick(tokens), 0);
  const subagents = requests.filter(({ sidechain }) => sidechain).length;
  return {
    requests: { total: requests.length, main: requests.length - subagents, subagents },
    tokens: {
      input: total((tokens) => tokens.input),
      output: total((tokens) => tokens.output),
      cacheRead: total((tokens) => tokens.cacheRead),
      cacheWrite5m: total((tokens) => tokens.cacheWrite5m),
      cacheWrite1h: total((tokens) => tokens.cacheWrite1h),
    },
    peakContextTokens: requests.reduce(
      (peak, { tokens: { input, cacheRead, cacheWrite5m, cacheWrite1h } }) =>
        Math.max(peak, input + cacheRead + cacheWrite5m + cacheWrite1h),
      0,
    ),
  };
};

const parse = (line: string) => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};
