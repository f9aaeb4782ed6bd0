import { expect, test } from 'vitest';
import { matrixKey } from '../../src/pull-request/matrix-key.ts';

test.each([
  ['', ''],
  [' \n', ''],
  ['null', ''],
  ['{}', ''],
  ['{\n  "node": 22,\n  "os": "ubuntu"\n}', '22, ubuntu'],
  ['{"node": 22.10, "experimental": true, "extra": {"a": [1]}, "none": null}', '22.1, true, {"a":[1]}, null'],
  ['mine', 'mine'],
  ['22', '22'],
  ['"text"', 'text'],
  ['{broken', '{broken'],
])('%j → %j', (text, key) => {
  expect(matrixKey(text)).toBe(key);
});
