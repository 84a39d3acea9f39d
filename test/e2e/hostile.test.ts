/** `dist/studio/` with documents that attack, or are odd and whole. */
import { expect } from '@open-wc/testing';
import { pack } from '../../src/engines/carry/carry.js';
import { equal } from '../../src/engines/draft/equal.js';
import { kinds } from '../../src/elements/editor/later/generated/kinds.js';
import { hostileDocument, TURNS } from '../kit/hostile-documents.js';
import { withoutPrivateKeys } from '../../src/schema/private-keys.js';
import { clear } from '../kit/stored-drafts.js';
import { NAME, pause, stored, studios, until } from '../kit/studio-page.js';
import { ran } from '../support/hostile.js';

const book = { kind: 'book', version: 1, name: 'Harbour' };

describe('the studio, with what is odd or hostile', function () {
  this.timeout(90_000);
  const open = studios();

  it('opens what is odd and whole: half signs, NUL, a field of 200,000 letters, 5,000 members', async () => {
    const odd: readonly Record<string, unknown>[] = [
      { ...book, name: 'a\ud800b\u0000c\udfff', tagline: '\u0000' },
      { ...book, tagline: 'å'.repeat(200_000) },
      { ...book, sections: { concept: { text: '**a** <b> '.repeat(20_000) } } },
      { kind: 'cluster', version: 1, name: 'West', members: Array.from({ length: 5000 }, (_, at) => ({ name: `Firm ${at}` })) },
    ];
    for (const document of odd) {
      await clear(NAME);
      const studio = await open(`?lang=en${await pack(document)}`);
      await until(() => studio.find('[data-path=name] input'), 'the form stands');
      await until(() => studio.find('.stage'), 'with its preview');
      await pause(300);
      expect(JSON.stringify(studio.editor!.document)).to.equal(JSON.stringify(document));
      await studio.go('publish');
      expect(studio.frame.errors).to.deep.equal([]);
    }
  });

  for (const kind of Object.keys(kinds))
    it(`runs nothing of a hostile document under a strict policy with Trusted Types, and breaks none of it: ${kind}`, async () => {
      const { form } = (await kinds[kind]!()).kind;
      const studio = await open('?lang=en', `strict-${crypto.randomUUID()}`);
      const runs = [ran(), ran(studio.frame.window)];
      for (const at of [0, 1]) {
        const document = hostileDocument({
          kind,
          shape: form.shape,
          turn: Math.round((at * TURNS) / 2),
          rest: at ? 'hostile' : 'good',
          name: 'Anna',
        });
        studio.frame.window.location.hash = await pack(document);
        // private parts of keys are taken out
        await until(() => studio.editor?.document && equal(studio.editor.document, withoutPrivateKeys(document).json), 'is edited');
        await until(() => studio.find('.stage')?.firstElementChild, 'is shown');
        for (const { value } of [...studio.find<HTMLSelectElement>('.page select')!.options].filter(({ disabled }) => !disabled))
          await studio.go(value);
        await pause(200);
        await stored();
      }
      // pictures of other addresses are stopped, which is meant
      const meant = /^(img|media|frame)-src /;
      expect(studio.frame.violations.filter((one) => !meant.test(one))).to.deep.equal([]);
      expect(studio.frame.errors).to.deep.equal([]);
      expect(runs.map((one) => one())).to.deep.equal([0, 0]);
    });
});
