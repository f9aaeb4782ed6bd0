import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeState, encodeState } from '../../src/pull-request/codec.ts';
import { EMPTY_STATE, type State } from '../../src/pull-request/state.ts';
import { details, exact, record, stateOf, states } from './build.ts';

const lineOf = (payload: string, version = 1): string => {
  const sum = crc32(payload).toString(16).padStart(8, '0');
  return `<!-- tollgate-state:v${version} ${sum} ${payload} -->`;
};
const pack = (text: string): string => deflateRawSync(text).toString('base64').replaceAll('=', '');
const carrying = (content: unknown): string => lineOf(pack(JSON.stringify(content)));
const comment = (line: string): string => `<!-- tollgate:v1 key=default -->\n### ✅ $0.42\n\n${line}\n`;

const STATE = stateOf([record(), record({ matrix: '22', attempt: 2 })]);

describe('what was written is read', () => {
  test('whatever the state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decodeState(comment(encodeState(state)))).toEqual({ state });
      }),
    );
  });

  test.each([
    ['with the line ends of the web', comment(encodeState(STATE)).replaceAll('\n', '\r\n')],
    ['without the last line end', comment(encodeState(STATE)).trimEnd()],
    ['with space behind', comment(`${encodeState(STATE)}  `)],
  ])('%s', (_, text) => {
    expect(decodeState(text)).toEqual({ state: STATE });
  });

  test.each(['漢字 👩‍👩‍👧', '--> <!-- tollgate-state:v1', '\'"\\|`</details>'])('the name %s', (workflow) => {
    const state = stateOf([record({ workflow })]);
    const line = encodeState(state);
    expect(line).toMatch(/^<!-- tollgate-state:v1 [0-9a-f]{8} [A-Za-z0-9+/]+ -->$/);
    expect(decodeState(line)).toEqual({ state });
  });

  test('in the order of its runs and each once, however it was written', () => {
    const [first, second] = STATE.runs;
    expect(decodeState(carrying({ ...STATE, runs: [second, first, second] }))).toEqual({ state: STATE });
  });
});

test.each([2, 7, 999_999])('a state of version %d is a newer one, whatever follows', (version) => {
  expect(decodeState(comment(lineOf('', version)))).toEqual({ newer: version });
  expect(decodeState(comment(`<!-- tollgate-state:v${version} of another form -->`))).toEqual({ newer: version });
});

describe('what is damaged is not trusted in part', () => {
  const line = encodeState(STATE);
  const payload = line.split(' ')[3] ?? '';

  test.each<[string, string, RegExp]>([
    ['no line', '', /carries none/],
    ['a quoted line', `> ${line}`, /carries none/],
    ['two lines', `${line}\n${line}`, /several/],
    ['an older form', line.replace('v1', 'v0'), /form/],
    ['no version', line.replace('v1', 'v'), /form/],
    ['a cut end', line.slice(0, -40), /form/],
    ['a cut payload', line.replace(payload, payload.slice(0, -4)), /checksum/],
    ['another checksum', line.replace(/v1 ......../, 'v1 00000000'), /checksum/],
    ['characters that are not base64', line.replace(payload, `${payload}<`), /form/],
    ['nothing', lineOf(''), /unpacked/],
    ['no deflated data', lineOf('AAAA'), /unpacked/],
    ['no JSON', lineOf(pack('{')), /unpacked/],
    ['too long', lineOf('A'.repeat(60_001)), /too long/],
  ])('%s', (_, text, reason) => {
    expect(decodeState(comment(text))).toEqual({ damaged: expect.stringMatching(reason) });
  });

  test.each([
    [1_000_000, { state: STATE }],
    [1_000_001, { damaged: 'it cannot be unpacked' }],
    [40_000_000, { damaged: 'it cannot be unpacked' }],
  ])('a right state that unpacks to %d bytes', (bytes, decoded) => {
    expect(decodeState(lineOf(pack(JSON.stringify(STATE).padEnd(bytes))))).toEqual(decoded);
  });

  test('any one character changed', () => {
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.constantFrom(...'A0z+/ -<v9'), (index, character) => {
        fc.pre(line[index] !== character);
        const decoded = decodeState(comment(line.slice(0, index) + character + line.slice(index + 1)));
        expect('state' in decoded).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.json(), (text, json) => {
        expect('state' in decodeState(`<!-- tollgate-state:v1${text}`)).toBe(false);
        expect(decodeState(lineOf(pack(json)))).toEqual({ damaged: expect.any(String) });
      }),
    );
  });
});

describe('the data have to be in range', () => {
  const run = record();
  const of = (changes: object): unknown => ({ ...EMPTY_STATE, runs: [{ ...run, ...changes }] });
  const detailed = (changes: object): unknown => of({ details: { ...details(), ...changes } });
  const sealed = { upToRunId: 1, runs: 1, spend: exact(1) };

  test.each<[string, unknown]>([
    ['as it is', of({})],
    ['folded', of({ details: null })],
    ['the longest name', of({ workflow: 'n'.repeat(100) })],
    ['no names', of({ workflow: '', job: '' })],
    ['no cost', of({ spend: { nanos: 0, certainty: 'unmeasured' } })],
    ['the largest cost', of({ spend: { nanos: Number.MAX_SAFE_INTEGER, certainty: 'exact' } })],
    ['nothing known', detailed({ sha: null, peakTokens: null, windowTokens: null, verdict: null, sessionIds: [] })],
    ['a sum', { ...EMPTY_STATE, sealed }],
  ])('%s is', (_, content) => {
    expect(decodeState(carrying(content))).toEqual({ state: expect.any(Object) });
  });

  test.each<[string, unknown]>([
    ['no state', []],
    ['a key too many', { ...EMPTY_STATE, more: 1 }],
    ['a key too few', { sealed: null, runs: [] } satisfies Partial<State>],
    ['a run with a key too many', of({ prompt: 'x' })],
    ['a run id of nought', of({ runId: 0 })],
    ['a run id beyond exact integers', of({ runId: 2 ** 53 })],
    ['a run id as text', of({ runId: '1' })],
    ['a half attempt', of({ attempt: 1.5 })],
    ['an attempt of nought', of({ attempt: 0 })],
    ['a negative cost', of({ spend: { nanos: -1, certainty: 'exact' } })],
    ['a cost beyond exact integers', of({ spend: { nanos: 2 ** 53, certainty: 'exact' } })],
    ['a part of a nanodollar', of({ spend: { nanos: 0.5, certainty: 'exact' } })],
    ['another certainty', of({ spend: { nanos: 1, certainty: 'sure' } })],
    ['a name too long', of({ workflow: 'n'.repeat(101) })],
    ['a name of two lines', of({ job: 'a\nb' })],
    ['a control character', of({ matrix: '\u001b[31m' })],
    ['half a surrogate pair', of({ matrix: '\ud83d' })],
    ['a day for a time', of({ at: '2026-11-22' })],
    ['a time of no day', of({ at: '2026-02-30T00:00:00Z' })],
    ['a time of another zone', of({ at: '2026-11-22T07:55:00+01:00' })],
    ['half a second', of({ at: '2026-11-22T07:55:00.5Z' })],
    ['a branch for a commit', detailed({ sha: 'main' })],
    ['negative turns', detailed({ turns: -1 })],
    ['too many turns', detailed({ turns: 1_000_000_001 })],
    ['no window', detailed({ windowTokens: 0 })],
    ['another verdict', detailed({ verdict: 'green' })],
    ['another flag', detailed({ flags: ['fine'] })],
    ['a session with a path', detailed({ sessionIds: ['../x'] })],
    ['too many sessions', detailed({ sessionIds: Array(11).fill('a') })],
    ['a sum of nothing', { ...EMPTY_STATE, sealed: { ...sealed, runs: 0 } }],
  ])('%s is not', (_, content) => {
    expect(decodeState(carrying(content))).toEqual({ damaged: 'its data are out of range' });
  });
});
