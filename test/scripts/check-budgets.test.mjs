import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waves } from '../../scripts/check-budgets.mjs';

test('round trips are counted by what had to be there before', () => {
  assert.equal(waves([]), 0);
  assert.equal(waves([{ start: 0, end: 100 }]), 1);
  const together = [{ start: 0, end: 100 }, { start: 105, end: 210 }, { start: 106, end: 220 }]; // prettier-ignore
  assert.equal(waves(together), 2);
  assert.equal(waves([...together, { start: 225, end: 300 }]), 3);
});
