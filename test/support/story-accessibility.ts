/** After each story that runs as a test: its accessibility tree is the one that was looked through and committed (docs/testing.md, “Accessibility trees”). */
import { afterEach, expect, inject } from 'vitest';
// Texts stand as plain paragraphs until their reader is here, and a busy machine may bring that late.
import '../../src/kit/text/rich.js';
import { accessibilityTree } from './accessibility-tree.js';

/** The tree now. A timer that runs is not told by its seconds: a busy machine is one later. */
const tree = (): string => accessibilityTree(document.body).replace(/^( *- timer\n *- )\d+(?= seconds?\b)/gm, '$1…');

/** A draft is on its way to the browser’s storage. */
const SAVING = /^ *- Saving$/m;

/** Until the tree stays the same: what a story’s play function did not wait for has come. */
async function settled(): Promise<string> {
  let last = tree();
  for (let same = 0, times = 0; same < 2 && times < 40; times++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const next = tree();
    same = next === last && !SAVING.test(next) ? same + 1 : 0;
    last = next;
  }
  return last;
}

declare module 'vitest' {
  interface ProvidedContext {
    now: string;
    /** The clock and the time zone are those that the trees were written with. */
    standard: boolean;
  }
}

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' || !inject('standard')) return;
  expect(`\n${await settled()}\n`).toMatchSnapshot();
});
