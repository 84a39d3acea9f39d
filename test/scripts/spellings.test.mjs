import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { page } from '../../scripts/docs/spellings.mjs';

it('the page of words is as the source says: node scripts/docs/spellings.mjs', async () => {
  const text = readFileSync(path.join(import.meta.dirname, '../../stories/docs/spellings.md'), 'utf8');
  assert.equal(text, await page());
  for (const word of ['ja_pavadinimas', 'Postnr/by', 'Virksomhetsnavn', 'marlunngorn', 'tööpäeviti', 'matoqqavoq', 'gegužės', 'tõene'])
    assert.ok(text.includes(word), word);
});
