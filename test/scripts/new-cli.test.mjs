/** `bob-widgets new`, with real files. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { load } from '../support/load.mjs';

let run, forms, folder;
const at = (name) => path.join(folder, name);

async function bob(...words) {
  const said = { out: '', error: '' };
  const code = await run(words, { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at /);
  return { code, ...said };
}

before(async () => {
  ({ run } = await load('src/cli/run.ts'));
  ({ forms } = await load('src/formats/generated/forms.ts'));
  folder = mkdtempSync(path.join(tmpdir(), 'bob þór '));
});
after(() => rmSync(folder, { recursive: true }));

describe('bob-widgets new', () => {
  it('writes each template of each kind, in which check finds nothing wrong', async () => {
    for (const { form } of forms)
      for (const { id } of form.templates) {
        const file = at(`${form.kind}-${id}.json`);
        const { code, out, error } = await bob('new', form.kind, '--template', id, '-o', file);
        assert.equal(code, 0, error);
        assert.match(out, /written\. .*bob-widgets check/);
        const checked = await bob('check', file);
        assert.equal(checked.code, 0, checked.out);
        const { $schema, kind, version, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
        assert.deepEqual([$schema, kind, version], [`urn:bob-widgets:${kind}:1`, form.kind, 1]);
        assert.ok(Object.keys(rest).length > 1);
      }
  });

  it('prints it, in a language, with the schema that is named', async () => {
    const { code, out } = await bob('new', 'book', '--language', 'nb', '--schema', './book.schema.json');
    assert.equal(code, 0);
    const { $schema, lang, name } = JSON.parse(out);
    assert.deepEqual([$schema, lang, name], ['./book.schema.json', 'nb', 'Navnet på bedriften']);
    assert.equal(JSON.parse((await bob('new', 'book', '--language', 'nn-NO')).out).lang, 'nb');
    assert.equal(JSON.parse((await bob('new', 'book', '--language', 'kl')).out).lang, 'da');
    assert.equal(JSON.parse((await bob('new', 'book')).out).lang, 'en');
  });

  it('never writes over a file', async () => {
    await bob('new', 'book', '-o', at('a.json'));
    const { code, error } = await bob('new', 'cluster', '-o', at('a.json'));
    assert.equal(code, 2);
    assert.match(error, /a\.json: this file exists already/);
    assert.equal(JSON.parse(readFileSync(at('a.json'), 'utf8')).kind, 'book');
  });

  it('says which kinds, templates and languages there are', async () => {
    for (const [words, meant] of [
      [['bok'], /no kind “bok”\. Did you mean “book”\?/],
      [['invoice'], /no kind “invoice”\. Choose one of book, cluster, /],
      [['__proto__'], /no kind/],
      [['book-index'], /bob-widgets index/],
      [['book', '--template', 'x'], /no template “x”\. Choose one of firm, person, cluster\./],
      [['book', '--language', 'fr'], /no words in “fr”\. Choose one of en, nb, /],
      [['book', '-o', at('none/a.json')], /none.a\.json: there is no such f/],
    ]) {
      const { code, error } = await bob('new', ...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(error, meant);
    }
  });
});
