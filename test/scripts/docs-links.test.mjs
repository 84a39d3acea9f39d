/** Links in the Markdown of the repository lead to files and headings that exist, so that they work on a code host. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const root = path.join(import.meta.dirname, '../..');
const OWN = ['docs', 'stories', 'locales', 'demo', 'scripts', 'src', 'test'];
const files = [
  ...readdirSync(root),
  ...OWN.flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true }).map((file) => path.join(folder, file))),
].filter((file) => file.endsWith('.md'));

/** Markdown without its code. */
const prose = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '`'); // prettier-ignore
/** The anchors that a code host gives to headings. */
const anchors = (text) =>
  [...text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^#{1,6} +(.+)$/gm)].map(
    ([, heading]) =>
    heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replace(/ /g, '-'), // prettier-ignore
  );

describe('links in Markdown', () => {
  for (const file of files)
    it(file, () => {
      const text = readFileSync(path.join(root, file), 'utf8');
      for (const [, address] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?|mailto):/.test(address)) continue;
        assert.ok(!address.startsWith('?path='), `${address} works only inside Storybook: link to the file`);
        const [target, anchor] = address.split('#');
        const found = target ? path.resolve(root, path.dirname(file), decodeURIComponent(target)) : path.join(root, file);
        assert.ok(existsSync(found), `${address} leads nowhere`);
        if (anchor && statSync(found).isFile())
          assert.ok(anchors(readFileSync(found, 'utf8')).includes(anchor), `${address}: no such heading`);
      }
    });
});
