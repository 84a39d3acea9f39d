/** The sizes of what a visitor loads: `scripts/check-budgets.mjs` measures them, this prints its table. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const id = 'sizes';

const root = path.resolve(import.meta.dirname, '../../..');

/** @returns {Promise<object[]>} The rows of `test-results/budgets.json`. The table shows what is over budget; it is not a failure here. */
export async function measure() {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/check-budgets.mjs'], { cwd: root, encoding: 'utf8' });
  if (status && !stdout) throw new Error(`check-budgets: ${stderr}`);
  return JSON.parse(readFileSync(path.join(root, 'test-results/budgets.json'), 'utf8'));
}

export function tables(rows) {
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    {
      title: 'Scripts until it is visible, minified and with brotli',
      head: ['what', 'bytes', 'budget', 'round trips'],
      rows: rows.map(({ what, bytes, budget, trips }) => [what, kB(bytes), `${kB(budget)}${bytes > budget ? ' (OVER)' : ''}`, trips ?? '']),
    },
  ];
}
