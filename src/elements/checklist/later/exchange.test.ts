/** Answers in and out, added up, and the checklists that come along. */
import { axe, expect, recordConsole, waitUntil } from '../../../../test/support/index.js';
import { longList, smallList, wholeList } from '../../../../test/kit/checklists.js';
import { atDesk, words } from '../../../../test/kit/element-suite/subject.js';
import { all, answer, item, notice, press, put, ready } from '../../../../test/kit/checklist-visitor.js';
import '../define.js';
import { packs } from '../packs/generated/packs.js';

describe('<bob-checklist>', () => {
  describe('in and out', () => {
    it('gives a file, a table and a code, and reads each of them', async () => {
      const list = await put(wholeList('Safe'));
      await answer(list, 'copy', 'done');
      await answer(list, 'lock', 'not-yet');
      const formats = await Promise.all((['json', 'csv', 'code'] as const).map((format) => list.export(format)));
      expect(JSON.parse(formats[0]!)).to.include({ kind: 'checklist-answers', checklist: 'whole', staff: 1 });
      expect(formats[1]).to.include('Data;One copy is off-line;Done;');
      expect(formats[2]).to.match(/^BC1\w+$/);
      for (const text of formats) {
        const other = await put(wholeList('Safe'));
        other.addEventListener('bob-change', () => expect.fail('told'));
        other.answers = { restore: { state: 'partly' } };
        expect(await other.import(text)).to.deep.equal({ taken: 2 });
        expect(Object.entries(other.answers).map(([id, { state }]) => `${id} ${state}`)).to.deep.equal([
          'restore partly',
          'copy done',
          'lock not-yet',
        ]);
      }
    });

    it('leaves the answers as they are when it is given what it cannot read, and says why', async () => {
      const list = await put(wholeList('Safe'));
      await answer(list, 'copy', 'done');
      const before = list.answers;
      const code = await list.export('code');
      for (const [text, trouble] of [
        ['', 'no-code'],
        ['{"a":', 'not-readable'],
        [code.slice(0, -2), 'broken-code'],
        [await (await put(longList(30))).export(), 'other-checklist'],
      ] as const)
        expect(await list.import(text)).to.deep.equal({ taken: 0, trouble });
      expect(list.answers).to.deep.equal(before);
      await press(list, /Load answers/);
      all<HTMLTextAreaElement>(list, '.reading textarea')[0]!.value = code.slice(0, -1);
      await press(list, /Load the code/);
      await waitUntil(() => notice(list).includes('missing or changed'));
      expect(list.answers).to.deep.equal(before);
      await axe(list);
    });

    it('begins anew, and undoes it; so with answers that were read', async () => {
      const list = await put(wholeList('Safe'));
      await answer(list, 'copy', 'done');
      await answer(list, 'lock', 'partly');
      const code = await list.export('code');
      const before = list.answers;
      await press(list, /Clear all answers/);
      expect(list.answers).to.deep.equal({});
      expect(item(list, 'copy').querySelector(':checked')).to.equal(null);
      await press(list, /Undo/);
      expect(list.answers).to.deep.equal(before);
      list.reset();
      await list.updateComplete;
      expect(list.answers).to.deep.equal({});
      await press(list, /Load answers/);
      all<HTMLTextAreaElement>(list, '.reading textarea')[0]!.value = `> ${code}`;
      await press(list, /Load the code/);
      await waitUntil(() => notice(list).includes('2 answers loaded'));
      expect(item(list, 'lock').dataset.state).to.equal('partly');
      await press(list, /Undo/);
      expect(list.answers).to.deep.equal({});
    });

    it('adds up the codes of several firms, from three on, without a name', async () => {
      const list = await put(wholeList('Safe'));
      const codes: string[] = [];
      for (const states of ['done done done', 'done not-yet partly', 'not-yet not-yet not-applicable']) {
        const [copy, restore, lock] = states.split(' ');
        list.answers = { copy: { state: copy }, restore: { state: restore, who: 'Anna' }, lock: { state: lock } } as never;
        codes.push(await list.export('code'));
      }
      const sum = await put(wholeList('Safe'), { view: 'compare' });
      const field = all<HTMLTextAreaElement>(sum, 'textarea')[0]!;
      const paste = async (text: string) => {
        field.value = text;
        field.dispatchEvent(new Event('input'));
        await sum.updateComplete;
      };
      await paste(codes.slice(0, 2).join('\n'));
      expect(all(sum, '[role=status]')[0]!.textContent).to.include('2 firms').and.to.include('from at least 3 firms');
      expect(all(sum, 'table')).to.have.lengthOf(0);
      await paste(`${codes.join('\n')}\n${codes[0]!.slice(0, 20)}`);
      expect(all(sum, '[role=status]')[0]!.textContent).to.include('3 firms').and.to.include('missing or changed');
      expect(all(sum, 'tbody tr')[0]!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Overall 58% 29%–79%');
      expect(all(sum, 'ol > li')[0]!.textContent).to.include('You have restored from it');
      expect(words(sum)).not.to.include('Anna');
      await axe(sum);
      await paste('');
      expect(all(sum, 'table')).to.have.lengthOf(0);
    });
  });

  describe('the packs that come along', () => {
    it('are there in the language of the page, and change with it; answers stay', async () => {
      const list = await put(undefined, { pack: 'security' });
      await ready(list);
      expect(words(list)).to.include('Is your firm secure?');
      expect(list.document!.groups!.flatMap(({ items }) => items!).every(({ why, how }) => why && how)).to.equal(true);
      await answer(list, 'password-manager', 'done');
      list.lang = 'is';
      await waitUntil(() => list.document?.lang === 'is' && words(list).includes('Lokið'), 'speaks Icelandic', { timeout: 8000 });
      expect(item(list, 'password-manager').dataset.state).to.equal('done');
      list.lang = 'kl';
      await waitUntil(() => list.document?.lang === 'da', 'has Danish for Greenlandic', { timeout: 8000 });
    });

    it('are read without a problem, each of them', async () => {
      const list = await put(undefined);
      for (const name of Object.keys(packs)) {
        list.pack = name;
        await waitUntil(() => list.document?.id === name, name, { timeout: 8000 });
        expect(list.problems, name).to.deep.equal([]);
      }
      list.pack = null;
      await list.updateComplete;
      expect(list.document).to.equal(null);
    });

    it('give way to a document of the page, and say which there are where the name is wrong', () =>
      atDesk(async (desk) => {
        const list = await put(undefined, { pack: 'security', src: desk.serve(smallList('Our own')) });
        await ready(list);
        expect(words(list)).to.include('Our own');
        const record = recordConsole();
        list.removeAttribute('src');
        await waitUntil(() => list.document?.id === 'security', 'falls back to the pack', { timeout: 8000 });
        list.pack = 'secrity';
        await waitUntil(() => list.problems[0], 'fails', { timeout: 8000 });
        record.stop();
        expect(list.problems[0]).to.include({ code: 'no-such-pack' });
        expect(list.problems[0]!.hint).to.include('security');
      }));
  });
});
