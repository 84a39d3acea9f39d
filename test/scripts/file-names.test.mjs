/**
 * Blockers of advertisements, of trackers and of buttons to share know words in addresses, whoever's they are: EasyList, EasyPrivacy and
 * Fanboy's Social list have `-social-media-`, `/share-button.`, `-tracking.`, `_ads.js` and thousands of the kind. A file with such a name
 * is missing for their users, and the owner never sees it.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { BLOCKED } from '../../scripts/elements/names.mjs';

const root = path.join(import.meta.dirname, '../..');

/** Names that owners write or copy; none of them matches a rule of those lists as it stands: `-social-media` needs something before it. */
const PUBLIC = new Set(['packs/social-media.json']);

const unhashed = (file) => file.replace(/-[\w-]{8}\.js$/, '.js');
const filesIn = (folder) => readdirSync(path.join(root, folder), { recursive: true }).map((file) => file.replaceAll('\\', '/'));
const blocked = (files) => files.filter((file) => BLOCKED.test(unhashed(file)) && !PUBLIC.has(file));

describe('the names of files', () => {
  it('are told apart', () => {
    assert.deepEqual(blocked(['checklist-alone-social-media-en-aB3_dE6f.js', 'share.js', 'loyalty-badge.js', 'packs/social-media.json', 'head.js']), [
      'checklist-alone-social-media-en-aB3_dE6f.js',
      'share.js',
    ]); // prettier-ignore
  });

  it('of the script-tag build say nothing that blockers know', (test) => {
    if (!existsSync(path.join(root, 'dist/build.json'))) return test.skip('there is no dist/: run "node scripts/build.mjs"');
    assert.deepEqual(blocked(filesIn('dist').filter((file) => !file.startsWith('npm/'))), []);
  });
});
