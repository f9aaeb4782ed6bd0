import { describe, expect, test } from 'vitest';
import { type Command, parseArguments } from '../../src/cli/arguments.ts';

const report = (parts: object = {}): Command => ({
  kind: 'report',
  values: {},
  format: 'terminal',
  output: null,
  share: null,
  color: 'auto',
  quiet: false,
  ...parts,
});

const insights = (parts: object = {}): Command => ({
  kind: 'insights',
  values: {},
  format: 'terminal',
  bands: [0.1, 0.66, 2.7, 7.5],
  run: null,
  reference: false,
  output: null,
  color: 'auto',
  quiet: false,
  ...parts,
});

const wrong = (...problems: readonly string[]): Command => ({ kind: 'error', problems });

describe('commands', () => {
  test.each<[string, Command]>([
    ['', { kind: 'help', topic: 'tollgate' }],
    ['-h', { kind: 'help', topic: 'tollgate' }],
    ['--help', { kind: 'help', topic: 'tollgate' }],
    ['help', { kind: 'help', topic: 'tollgate' }],
    ['help report', { kind: 'help', topic: 'report' }],
    ['report --help', { kind: 'help', topic: 'report' }],
    ['report -h --max-cost nonsense', { kind: 'help', topic: 'report' }],
    ['--version', { kind: 'version' }],
    ['-v', { kind: 'version' }],
    ['version', { kind: 'version' }],
    ['report -v', { kind: 'version' }],
    ['report', report()],
    ['insights', insights()],
    ['insights --help', { kind: 'help', topic: 'insights' }],
    ['help insights', { kind: 'help', topic: 'insights' }],
    ['insights -v', { kind: 'version' }],
    ['insigths', wrong('"insigths": there is no such command; did you mean tollgate insights?')],
    ['reprot', wrong('"reprot": there is no such command; did you mean tollgate report?')],
    ['hlep', wrong('"hlep": there is no such command; did you mean tollgate help?')],
    ['run.jsonl', wrong('"run.jsonl": there is no such command; to read a file, write tollgate report "run.jsonl"')],
    ['--quiet', wrong('no command given; write tollgate report, or see tollgate --help')],
    [
      'run.jsonl --foo',
      wrong(
        '"--foo": there is no such option; see tollgate report --help',
        '"run.jsonl": there is no such command; to read a file, write tollgate report "run.jsonl"',
      ),
    ],
  ])('tollgate %s', (line, command) => {
    expect(parseArguments(line.split(' ').filter((word) => word !== ''))).toEqual(command);
  });
});

describe('tollgate report', () => {
  test.each<[readonly string[], object]>([
    [['a.jsonl', 'b/{c,d}', ' e '], { values: { transcripts: ['a.jsonl', 'b/{c,d}', ' e '] } }],
    [[''], {}],
    [['--', '--odd-name.jsonl'], { values: { transcripts: ['--odd-name.jsonl'] } }],
    [['--max-cost', '2'], { values: { 'max-cost': 2 } }],
    [['--max-cost=$2.50'], { values: { 'max-cost': 2.5 } }],
    [['--max-cost', '0'], { values: { 'max-cost': 0 } }],
    [['--output', 'a/Report.JSON'], { output: 'a/Report.JSON', format: 'json' }],
    [['--output=r.md'], { output: 'r.md', format: 'markdown' }],
    [['--output', 'r.html', '--format', 'terminal'], { output: 'r.html' }],
    [['--output', 'json'], { output: 'json' }],
    [['--output', 'r.txt'], { output: 'r.txt' }],
    [['--cloud-region', ''], {}],
    [['--cloud-region='], {}],
    [['--max-cost', '2', '--max-cost', '3'], { values: { 'max-cost': 3 } }],
    [['--warn-cost', '1'], { values: { 'warn-cost': 1 } }],
    [['--max-peak-context', '80%'], { values: { 'max-peak-context': { kind: 'window', share: 0.8 } } }],
    [['--warn-peak-context', '120k'], { values: { 'warn-peak-context': { kind: 'tokens', tokens: 120_000 } } }],
    [['--max-turns', '200'], { values: { 'max-turns': 200 } }],
    [['--on-unmeasured', 'ignore'], { values: { 'on-unmeasured': 'ignore' } }],
    [['--session', 'a', '--session', 'b,c'], { values: { 'session-id': ['a', 'b', 'c'] } }],
    [['--since', 'all'], { values: { since: { kind: 'all' } } }],
    [['--cloud-region', 'us-east5'], { values: { 'cloud-region': 'us-east5' } }],
    [['--prices', 'prices.json'], { values: { pricing: 'prices.json' } }],
    [['--config', 'c.json'], { values: { config: 'c.json' } }],
    [['--execution-file', 'e.json'], { values: { 'execution-file': 'e.json' } }],
    [['--format', 'json'], { format: 'json' }],
    [['--format', 'html', '--output', 'report.html'], { format: 'html', output: 'report.html' }],
    [['--format', ''], {}],
    [['--output', 'out'], { output: 'out' }],
    [['--share', 'card.svg'], { share: 'card.svg' }],
    [['--share', 'out/Card.MD'], { share: 'out/Card.MD' }],
    [['--share', ''], {}],
    [['--no-color'], { color: 'never' }],
    [['--quiet'], { quiet: true }],
    [['x', '--format=markdown', 'y'], { format: 'markdown', values: { transcripts: ['x', 'y'] } }],
  ])('%j', (argv, parts) => {
    expect(parseArguments(['report', ...argv])).toEqual(report(parts));
  });

  test('options may stand before the command', () => {
    expect(parseArguments(['--max-cost', '2', 'report', 'x'])).toEqual(
      report({ values: { 'max-cost': 2, transcripts: ['x'] } }),
    );
  });

  test.each<[string, ...string[]]>([
    [
      '--max-cost abc',
      '--max-cost: "abc" is not an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50',
    ],
    ['--max-cost -2', '--max-cost: "-2" is not an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50'],
    ['--max-cost', '--max-cost: needs a value: --max-cost USD'],
    ['--max-cost --quiet', '--max-cost: needs a value: --max-cost USD'],
    ['--format xml', '--format: "xml" is not one of terminal, markdown, json, html'],
    ['--quiet=yes', '--quiet: takes no value, got "yes"; write --quiet alone'],
    ['--share card.png', '--share: "card.png" does not end in .svg or .md, which says what kind of card it is'],
    ['--share out', '--share: "out" does not end in .svg or .md, which says what kind of card it is'],
    ['--output r.md --share r.md', '--share: "r.md" is where --output writes the report; name another file'],
    ['--max-cots 2', '"--max-cots": there is no such option; did you mean --max-cost?'],
    ['--max-cots=2', '"--max-cots": there is no such option; did you mean --max-cost?'],
    ['--session-id a', '"--session-id": there is no such option; did you mean --session?'],
    ['--pricing a', '"--pricing": there is no such option; did you mean --prices?'],
    ['--github-token a', '"--github-token": there is no such option; see tollgate report --help'],
    ['-x', '"-x": there is no such option; see tollgate report --help'],
    [
      '--max-turns 1.5 --foo --format xml --since now',
      '"--foo": there is no such option; see tollgate report --help',
      '--max-turns: "1.5" is not a whole number of turns up to 999,999,999, such as 200',
      '--since: "now" is not job, all or an ISO 8601 time with its zone, such as 2026-11-22T08:00:00Z',
      '--format: "xml" is not one of terminal, markdown, json, html',
    ],
  ])('%s is refused', (line, ...problems) => {
    expect(parseArguments(['report', ...line.split(' ')])).toEqual(wrong(...problems));
  });
});

describe('tollgate insights', () => {
  const BANDS = 'is not a list of one to nine ascending amounts in US dollars, such as 0.1,0.66,2.7,7.5';

  test.each<[readonly string[], object]>([
    [['a', 'b'], { values: { transcripts: ['a', 'b'] } }],
    [['--since', '2026-11-01'], { values: { since: { kind: 'time', at: Date.parse('2026-11-01') } } }],
    [['--session', 'a,b'], { values: { 'session-id': ['a', 'b'] } }],
    [['--cloud-region', 'us-east5'], { values: { 'cloud-region': 'us-east5' } }],
    [['--prices', 'p.json', '--config', 'c.json'], { values: { pricing: 'p.json', config: 'c.json' } }],
    [['--format', 'json'], { format: 'json' }],
    [['--format', 'html', '--output', 'x.html'], { format: 'html', output: 'x.html' }],
    [['--bands', '1'], { bands: [1] }],
    [['--bands', '0, $0.50'], { bands: [0, 0.5] }],
    [['--bands', '1,2,3,4,5,6,7,8,9'], { bands: [1, 2, 3, 4, 5, 6, 7, 8, 9] }],
    [['--bands', ''], {}],
    [['--run', 'report.json'], { run: 'report.json' }],
    [['--output', 'i.json'], { output: 'i.json', format: 'json' }],
    [['--output', 'i.md'], { output: 'i.md' }],
    [['--run', ''], {}],
    [['--reference'], { reference: true }],
    [['--no-color', '--quiet'], { color: 'never', quiet: true }],
  ])('%j', (argv, parts) => {
    expect(parseArguments(['insights', ...argv])).toEqual(insights(parts));
  });

  test.each<[string, ...string[]]>([
    ['--bands 2,1', `--bands: "2,1" ${BANDS}`],
    ['--bands 1,1', `--bands: "1,1" ${BANDS}`],
    ['--bands one', `--bands: "one" ${BANDS}`],
    ['--bands ,', `--bands: "," ${BANDS}`],
    ['--bands 1,2,3,4,5,6,7,8,9,10', `--bands: "1,2,3,4,5,6,7,8,9,10" ${BANDS}`],
    ['--bands -1', `--bands: "-1" ${BANDS}`],
    ['--bands', '--bands: needs a value: --bands USD,…'],
    ['--format markdown', '--format: "markdown" is not one of terminal, json, html'],
    ['--reference=yes', '--reference: takes no value, got "yes"; write --reference alone'],
    ['--max-cost 2', '"--max-cost": there is no such option of tollgate insights; see tollgate insights --help'],
    ['--band 2', '"--band": there is no such option; did you mean --bands?'],
    ['--pricing a', '"--pricing": there is no such option; did you mean --prices?'],
    ['--nonsense', '"--nonsense": there is no such option; see tollgate insights --help'],
    [
      '--foo --format xml --bands 0,0 --since now',
      '"--foo": there is no such option; see tollgate insights --help',
      '--since: "now" is not job, all or an ISO 8601 time with its zone, such as 2026-11-22T08:00:00Z',
      '--format: "xml" is not one of terminal, json, html',
      `--bands: "0,0" ${BANDS}`,
    ],
  ])('%s is refused', (line, ...problems) => {
    expect(parseArguments(['insights', ...line.split(' ')])).toEqual(wrong(...problems));
  });

  test('its own options are none of the report', () => {
    expect(parseArguments(['report', '--bands', '1'])).toEqual(
      wrong('"--bands": there is no such option of tollgate report; see tollgate report --help'),
    );
  });
});
