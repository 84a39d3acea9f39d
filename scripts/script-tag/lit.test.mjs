import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { withoutUnused } from './lit.mjs';

const id = (file) => path.resolve(import.meta.dirname, '../../node_modules', file);
const without = (file) => withoutUnused(readFileSync(id(file), 'utf8'), id(file));

test('of Lit there is nothing left for older browsers, decorators and its development build', () => {
  const files = [
    '@lit/reactive-element/css-tag.js',
    '@lit/reactive-element/reactive-element.js',
    'lit-element/lit-element.js',
    'lit-html/lit-html.js',
  ];
  for (const file of files) assert.doesNotMatch(without(file), /ShadyCSS|PolyfillSupport|HydrateSupport|\w+Versions|etadata/);
});

test('other modules stay as they are, and a Lit that is written in another way fails the build', () => {
  assert.equal(without('lit/index.js'), null);
  assert.throws(() => withoutUnused('export const render = 1;', id('lit-html/lit-html.js')), /lit-html\.js has no /);
});
