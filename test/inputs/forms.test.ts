import { describe, expect, test } from 'vitest';
import * as forms from '../../src/inputs/forms.ts';

const refused = undefined;

describe('usd', () => {
  test.each([
    ['2', 2],
    ['2.50', 2.5],
    ['$2.50', 2.5],
    ['0', 0],
    ['$0.00', 0],
    ['0.000000001', 0.000000001],
    ['007', 7],
    ['9000000', 9_000_000],
    ['9000000.000000001', refused],
    ['0.0000000001', refused],
    ['-1', refused],
    ['-0', refused],
    ['+2', refused],
    ['NaN', refused],
    ['Infinity', refused],
    ['abc', refused],
    ['1e3', refused],
    ['0x10', refused],
    ['1,5', refused],
    ['1,000', refused],
    ['1_000', refused],
    ['.5', refused],
    ['2.', refused],
    ['2.5.0', refused],
    ['$', refused],
    ['$$2', refused],
    ['2$', refused],
    ['2 USD', refused],
    ['€2', refused],
    ['٢', refused],
    ['9'.repeat(400), refused],
  ])('%j is %j', (text, value) => {
    expect(forms.usd.parse(text)).toBe(value);
  });
});

describe('contextLimit', () => {
  test.each([
    ['180000', 180_000],
    ['180k', 180_000],
    ['180K', 180_000],
    ['1.5M', 1_500_000],
    ['1m', 1_000_000],
    ['1.005k', 1_005],
    ['4.35k', 4_350],
    ['1.000001M', 1_000_001],
    ['0', 0],
    ['0k', 0],
  ])('%j is %j tokens', (text, tokens) => {
    expect(forms.contextLimit.parse(text)).toEqual({ kind: 'tokens', tokens });
  });

  test.each([
    ['80%', 0.8],
    ['57.5%', 0.575],
    ['100%', 1],
    ['0%', 0],
  ])('%j is a share of %j', (text, share) => {
    expect(forms.contextLimit.parse(text)).toEqual({ kind: 'window', share });
  });

  test.each([
    '101%',
    '100.001%',
    '-80%',
    '80 %',
    '0.8',
    '180.5',
    '1.0005k',
    '180 k',
    '180kb',
    '1e5',
    '1,5k',
    '180,000',
    '-1',
    'NaN',
    'abc',
    '%',
    'k',
    '9'.repeat(10),
  ])('%j is refused', (text) => {
    expect(forms.contextLimit.parse(text)).toBeUndefined();
  });
});

describe('turns', () => {
  test.each([
    ['200', 200],
    ['0', 0],
    ['999999999', 999_999_999],
    ['1000000000', refused],
    ['1.5', refused],
    ['-1', refused],
    ['1e2', refused],
    ['NaN', refused],
    ['ten', refused],
  ])('%j is %j', (text, value) => {
    expect(forms.turns.parse(text)).toBe(value);
  });
});

describe('since', () => {
  test.each([
    ['job', { kind: 'job' }],
    ['all', { kind: 'all' }],
    ['2026-11-22T08:00:00Z', { kind: 'time', at: Date.UTC(2026, 10, 22, 8) }],
    ['Job', refused],
    ['yesterday', refused],
    ['1763798400000', refused],
  ])('%j is %j', (text, value) => {
    expect(forms.since.parse(text)).toEqual(value);
  });
});

describe('region', () => {
  test.each([
    ['us-east5', 'us-east5'],
    ['global', 'global'],
    ['europe-west1', 'europe-west1'],
    ['US', refused],
    ['us east', refused],
    ['us--east', refused],
    ['5', refused],
    ['a'.repeat(41), refused],
  ])('%j is %j', (text, value) => {
    expect(forms.region.parse(text)).toBe(value);
  });
});

describe('lists', () => {
  test('paths stand one per line, so that a glob may hold commas and spaces', () => {
    expect(forms.paths.parse(' a/{b,c}/*.jsonl \r\n\n d e.json\n')).toEqual(['a/{b,c}/*.jsonl', 'd e.json']);
  });

  test.each([
    ['a,b', ['a', 'b']],
    ['a, b\nc', ['a', 'b', 'c']],
    ['0d1e2f3a-1111-4222-8333-444455556666', ['0d1e2f3a-1111-4222-8333-444455556666']],
    ['a/b', refused],
    ['../x', refused],
    [',', refused],
    ['a'.repeat(129), refused],
  ])('session ids: %j is %j', (text, value) => {
    expect(forms.sessionIds.parse(text)).toEqual(value);
  });
});

describe('words', () => {
  test.each([
    ['fail', 'fail'],
    ['warn', 'warn'],
    ['ignore', 'ignore'],
    ['Fail', refused],
    ['pass', refused],
    ['toString', refused],
  ])('onUnmeasured: %j is %j', (text, value) => {
    expect(forms.onUnmeasured.parse(text)).toBe(value);
  });

  test.each([
    ['true', 'always'],
    ['True', 'always'],
    ['false', 'never'],
    ['FALSE', 'never'],
    ['always', 'always'],
    ['on-change', 'on-change'],
    ['On-Warn', 'on-warn'],
    ['on-fail', 'on-fail'],
    ['never', 'never'],
    ['on-error', refused],
    ['yes', refused],
    ['1', refused],
    ['constructor', refused],
    ['__proto__', refused],
  ])('comment: %j is %j', (text, value) => {
    expect(forms.comment.parse(text)).toBe(value);
  });

  test.each([
    ['default', 'default'],
    ['a.B_9-c', 'a.B_9-c'],
    ['x'.repeat(64), 'x'.repeat(64)],
    ['x'.repeat(65), refused],
    ['a--b', refused],
    ['a b', refused],
    ['a>b', refused],
    ['ключ', refused],
  ])('commentKey: %j is %j', (text, value) => {
    expect(forms.commentKey.parse(text)).toBe(value);
  });

  test.each([
    ['cost-approved', 'cost-approved'],
    ['Kosten: ok 👍', 'Kosten: ok 👍'],
    ['x'.repeat(50), 'x'.repeat(50)],
    ['x'.repeat(51), refused],
    ['a\nb', refused],
  ])('overrideLabel: %j is %j', (text, value) => {
    expect(forms.overrideLabel.parse(text)).toBe(value);
  });

  test.each([
    ['true', true],
    ['False', false],
    ['yes', refused],
    ['1', refused],
  ])('yesOrNo: %j is %j', (text, value) => {
    expect(forms.yesOrNo.parse(text)).toBe(value);
  });
});
