/** The glossaries: how they are read, what the check finds, and what it leaves alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { find } from '../../scripts/locales/find.mjs';
import { faultsOf, glossaryFaults, patternOf, proseOf, readGlossary, textsOf } from '../../scripts/locales/glossary.mjs';
import { openProject } from '../../scripts/locales/project.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const project = openProject(root);

const glossary = (rows, exceptions = '') =>
  readGlossary(
    `# Words\n\n## Terms\n\n| For | Use | Not |\n|---|---|---|\n${rows}\n\n## Exceptions\n\n| Where | Word | Why |\n|---|---|---|\n${exceptions}\n`,
  );
const texts = (...all) => all.map((text, index) => ({ where: `a.text-${index}`, text }));

describe('a glossary', () => {
  it('is a table: what is for a program stands in code, the rest is for people', () => {
    const { terms } = glossary('| video | video | `film*`, movie (American) |');
    assert.deepEqual(terms, [{ topic: 'video', use: 'video', words: ['film*'] }]);
  });

  it('finds words in any case and with any ending, but no parts of words', () => {
    const words = glossary('| counter | kasse | `disken`, `film*` |');
    assert.equal(faultsOf(words, texts('Ved DISKEN', 'Filmene', 'harddisken', 'mikrofilm', 'kassen')).length, 2);
    assert.match(faultsOf(words, texts('Ved disken'))[0], /a\.text-0 says “disken”: counter: kasse/);
    assert.ok(patternOf('atlīdzīb*').test('Atlīdzībām'));
    assert.ok(!patternOf('lett').test('paletti'));
    assert.ok(patternOf('ta med:').test('Ta med: 14 medlemmer'));
  });

  it('finds two words on two lines, and says the line of a page', () => {
    const page = [{ where: 'docs.md', text: 'One\ntwo, take\naway.' }];
    assert.match(faultsOf(glossary('| filter | remove | `take* away` |'), page)[0], /^docs\.md:2 says “take\naway”/);
  });

  it('has exceptions for one place, with a reason, and none that nothing needs', () => {
    const row = '| video | video | `film*` |';
    assert.deepEqual(faultsOf(glossary(row, '| `a.text-0` | `film*` | a title |'), texts('The film')), []);
    assert.equal(faultsOf(glossary(row, '| `a.text-0` | `film*` | a title |'), texts('The film', 'A film')).length, 1);
    assert.match(faultsOf(glossary(row, '| `a.text-0` | `film*` | |'), texts('The film'))[0], /has no reason/);
    assert.match(faultsOf(glossary(row, '| `a.text-0` | `film*` | a title |'), texts('The video'))[0], /not needed any more/);
  });

  it('leaves code and addresses of the docs alone', () => {
    const prose = proseOf(
      'A `<bob-loyalty-desk>` on\n\n    <bob-loyalty-desk>\n\n```html\n<p desk>\n```\n[the page](desk.html) https://desk.example <i class="desk">it</i>',
    );
    assert.doesNotMatch(prose, /desk/);
    assert.match(prose, /the page/);
    assert.equal(prose.split('\n').length, 8);
  });

  it('is there for each language, with words to use and words not to, and every text keeps to it', () => {
    for (const language of [project.source, ...project.targets]) {
      const { terms } = readGlossary(readFileSync(path.join(root, 'locales/glossary', `${language}.md`), 'utf8'));
      assert.ok(terms.length >= 14, language);
      if (language !== 'kl') assert.ok(terms.flatMap(({ words }) => words).length >= 30, language);
      for (const { topic, use } of terms) assert.ok(topic && use, `${language}: ${topic} ${use}`);
    }
    assert.deepEqual(glossaryFaults(project), []);
  });

  it('is held against the interface, the checklists and the docs', () => {
    const english = textsOf(project, 'en').map(({ where }) => where);
    for (const where of ['card.open', 'pack:security#title', 'pack:security#router.how', 'README.md', 'stories/docs/loyalty.md'])
      assert.ok(english.includes(where), where);
    const danish = textsOf(project, 'da').map(({ where }) => where);
    assert.ok(danish.includes('pack:mentoring#goals-set.why') && danish.includes('dirs.none') && !danish.includes('README.md'));
  });
});

describe('locales.mjs find', () => {
  it('leads from what is seen to the id, also where a value was put in', () => {
    const [open] = textsOf(project, 'nb').filter(({ where }) => where === 'card.open-until');
    const seen = open.text.replace('{0}', '17:00');
    assert.deepEqual(
      find(project, 'nb', seen).map(({ where }) => where),
      ['card.open-until'],
    );
    assert.ok(find(project, 'nb', open.text.split('{0}')[0].trim().toUpperCase()).some(({ where }) => where === 'card.open-until'));
    assert.deepEqual(find(project, 'nb', 'qqqq'), []);
    assert.throws(() => find(project, 'xx', 'a'), /not one of the languages/);
    assert.throws(() => find(project, 'nb', ' '), /which words/);
  });
});
