import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginPart, newSeenMessages, wasSeen } from '../../src/transcript/seen-messages.ts';

const MANY = 60_000;
const id = (number: number): string => `msg_${number.toString(36).padStart(24, '0')}`;

test('what an earlier part had is seen, and nothing else, however many there are', () => {
  const seen = newSeenMessages();
  beginPart(seen);
  for (let number = 0; number < MANY; number += 1)
    if (wasSeen(seen, id(number), `req_${number}`)) expect.fail(`no part had ${id(number)}`);
  for (let number = 0; number < MANY; number += 1)
    if (wasSeen(seen, id(number), `req_${number}`)) expect.fail(`${id(number)} is of this part itself`);
  beginPart(seen);
  for (let number = 0; number < MANY; number += 1) {
    if (!wasSeen(seen, id(number), `req_${number}`)) expect.fail(`the part before had ${id(number)}`);
    if (wasSeen(seen, id(number), `req_${number + 1}`)) expect.fail(`${id(number)} had another request`);
    if (wasSeen(seen, id(number + MANY), `req_${number}`)) expect.fail(`no part had ${id(number + MANY)}`);
  }
});

test('the part that had a message first has it, whatever the ids are', () => {
  const pairs = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 50 });
  const property = fc.property(pairs, pairs, (first, second) => {
    const seen = newSeenMessages();
    beginPart(seen);
    expect(first.map(([each, rest]) => wasSeen(seen, each, rest))).toEqual(first.map(() => false));
    beginPart(seen);
    const known = new Set(first.map((pair) => JSON.stringify(pair)));
    for (const pair of second) expect(wasSeen(seen, ...pair)).toBe(known.has(JSON.stringify(pair)));
    expect(seen.count).toBe(new Set([...first, ...second].map((pair) => JSON.stringify(pair))).size);
  });
  fc.assert(property, { seed: 20_261_122 });
});
