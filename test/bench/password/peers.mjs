/** @zxcvbn-ts/core with the commonest 2,000 passwords of its own list and its keyboards: what did best among peers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';

export function zxcvbn() {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('@zxcvbn-ts/language-common')), '../src');
  const read = (name) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  const checker = new ZxcvbnFactory({ dictionary: { common: read('passwords').slice(0, 2000) }, graphs: read('adjacencyGraphs') });
  return (password) => checker.check(password);
}
