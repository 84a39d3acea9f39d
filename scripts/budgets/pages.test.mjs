import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf, pages } from './pages.mjs';

const file = (code, imports = [], lazy = [], modules = { 'src/a.ts': 1 }) => ({ code, imports, lazy, modules });
const sealed = new Map([
  ['bob.js', file('0')],
  ['bob-card.js', file('01')],
  ['core.js', file('012')],
  ['card.js', file('0123', ['core.js'], ['card-all.js', 'rest.js', 'pack-1.js'])],
  ['card-all.js', file('texts', [], [], { 'locales/generated/card/all.ts': 1, 'locales/generated/card/nb.ts': 1 })],
  ['full-nb.js', file('texts', [], [], { 'locales/generated/full/nb.ts': 1 })],
  ['full-da.js', file('texts', [], [], { 'locales/generated/full/da.ts': 1 })],
  ['more-nb.js', file('texts', [], [], { 'locales/generated/more/nb.ts': 1, 'locales/generated/compare/nb.ts': 1 })],
  ['more-da.js', file('texts', [], [], { 'locales/generated/more/da.ts': 1, 'locales/generated/compare/da.ts': 1 })],
  ['intl-is.js', file('intl', [], [], { 'src/kit/intl/is.ts': 1 })],
  ['pack-1.js', file('pack', [], [], { 'src/elements/checklist/packs/generated/pack-1.ts': 1 })],
  ['rest.js', file('rest', ['core.js', 'later.js'])],
  ['later.js', file('later')],
]);

test('a page is told by its trips, its language, and what comes then', () => {
  const [, , bob, own] = pages(sealed, ['card'], { card: { single: 15_000, bytes: 17_000 } });
  assert.match(bob, /^card +bob .* of 17\.0 .* in 2 +rest 0\.0$/);
  assert.match(own, /^ +own .* of 15\.0 /);
});

test('files for one language are those of that language and of none', () => {
  assert.equal(filesOf(sealed, 'nb'), 9);
});
