import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSeen, newSeenMessages, noteMessage } from '../../src/transcript/seen-messages.ts';

test('what was noted is seen, and nothing else, however many there are', () => {
  const seen = newSeenMessages();
  const id = (number: number): string => `msg_${number.toString(36).padStart(24, '0')}`;
  for (let number = 0; number < 60_000; number += 1) noteMessage(seen, id(number), `req_${number}`);
  for (let number = 0; number < 60_000; number += 1) {
    if (!isSeen(seen, id(number), `req_${number}`)) expect.fail(`${id(number)} was noted`);
    if (isSeen(seen, id(number), `req_${number + 1}`)) expect.fail(`${id(number)} has another request`);
    if (isSeen(seen, id(number + 60_000), `req_${number}`)) expect.fail(`${id(number + 60_000)} was not noted`);
  }
});

test('a message may be noted twice, and have any id', () => {
  const pairs = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 50 });
  const property = fc.property(pairs, pairs, (noted, asked) => {
    const seen = newSeenMessages();
    for (const [id, rest] of [...noted, ...noted]) noteMessage(seen, id, rest);
    const known = new Set(noted.map((pair) => JSON.stringify(pair)));
    expect(seen.count).toBeLessThanOrEqual(known.size);
    for (const [id, rest] of noted) expect(isSeen(seen, id, rest)).toBe(true);
    for (const [id, rest] of asked) {
      const isShort = id.length + rest.length < 4;
      if (isShort) expect(isSeen(seen, id, rest)).toBe(known.has(JSON.stringify([id, rest])));
    }
  });
  fc.assert(property, { seed: 20_261_122 });
});
