/** What a visitor does with a checklist, and what becomes of the answers. */
import { sendKeys } from '@web/test-runner-commands';
import { expectLinear } from '../../../test/support/growth.js';
import { axe, expect, fixture, html, waitUntil } from '../../../test/support/index.js';
import { longList, smallList, wholeList } from '../../../test/kit/checklists.js';
import { words } from '../../../test/kit/element-suite/subject.js';
import { all, answer, item, notice, open, press, put, step, type } from '../../../test/kit/checklist-visitor.js';
import './define.js';
import type { BobChecklist } from './checklist.js';
import type { BobChangeEvent } from './events.js';

const KEY = 'bob-checklist:1:whole';

/** Runs `work` with a storage that fails so. */
async function failing(name: string, work: () => Promise<void>): Promise<void> {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('no', name);
  };
  try {
    await work();
  } finally {
    Storage.prototype.setItem = setItem;
  }
}

describe('<bob-checklist>', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('says so where there is nothing to answer, and offers nothing to keep', async () => {
    const list = await put({ kind: 'checklist', version: 1, title: 'Ours', groups: [] });
    expect(words(list)).to.include('This checklist has no items yet.');
    expect(all(list, '[part=progress]:not([hidden]), .foot button')).to.deep.equal([]);
    await axe(list);
  });

  describe('answering', () => {
    it('takes an answer by mouse and by keyboard, tells the page, and adds up', async () => {
      const list = await put(wholeList('Safe'));
      const heard: BobChangeEvent[] = [];
      list.addEventListener('bob-change', (event) => heard.push(event));
      await answer(list, 'copy', 'done');
      expect(heard[0]).to.include({ id: 'copy', bubbles: true, composed: true });
      expect(heard[0]!.answer).to.include({ state: 'done', title: 'One copy is off-line' });
      expect(heard[0]!.progress).to.include({ done: 1, total: 3 });
      item(list, 'lock').querySelector<HTMLInputElement>('input')!.focus();
      await sendKeys({ press: 'ArrowRight' });
      await list.updateComplete;
      expect(list.answers.lock).to.include({ state: 'partly' });
      expect(item(list, 'lock').dataset.state).to.equal('partly');
      expect(list.progress).to.include({ share: 3.5 / 6, partly: 1 });
      expect(all(list, '[role=progressbar]')[0]!.getAttribute('aria-valuenow')).to.equal('58');
      expect(all(list, '[part=progress]')[0]!.textContent).to.include('1 of 3 done');
    });

    it('says nothing where the page itself sets answers, before the document or after, and takes only what is an answer', async () => {
      const list = document.createElement('bob-checklist');
      list.addEventListener('bob-change', () => expect.fail('told'));
      list.addEventListener('bob-complete', () => expect.fail('told'));
      const given = { copy: { state: 'done' }, restore: { state: 'done' }, lock: { state: 'done' }, bad: { state: 'nonsense' } };
      list.answers = given as never;
      list.data = wholeList('Safe');
      (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(list);
      await list.updateComplete;
      expect(Object.keys(list.answers)).to.deep.equal(['copy', 'restore', 'lock']);
      expect(list.progress!.complete).to.equal(true);
      list.answers = { lock: { state: 'partly' } };
      await list.updateComplete;
      expect(item(list, 'copy').querySelector<HTMLInputElement>('input')!.checked).to.equal(false);
      expect(item(list, 'lock').dataset.state).to.equal('partly');
    });

    it('shows the items of the chosen size of firm, and keeps the answers of the others', async () => {
      const list = await put(wholeList('Safe'), { staff: '5' });
      expect(all(list, '[part=item]').map((one) => one.dataset.id)).to.deep.equal(['copy', 'restore', 'list', 'lock', 'guests']);
      await answer(list, 'guests', 'done');
      all<HTMLInputElement>(list, '.sizes input')[2]!.click();
      await list.updateComplete;
      expect(all(list, '[part=item]').map((one) => one.dataset.id)).to.deep.equal(['copy', 'restore', 'list', 'lock', 'badge']);
      // the row that got another item has that one's answer
      expect(item(list, 'badge').querySelector(':checked')).to.equal(null);
      expect(list.answers.guests).to.include({ state: 'done' });
    });

    it('tells once that all is done, and congratulates soberly', async () => {
      const list = await put(wholeList('Safe'));
      let told = 0;
      list.addEventListener('bob-complete', () => told++);
      for (const id of ['copy', 'restore', 'lock']) await answer(list, id, id === 'lock' ? 'not-applicable' : 'done');
      expect(told).to.equal(1);
      expect(all(list, '[part=plan]')[0]!.textContent).to.include('You have done everything that applies to you');
      await answer(list, 'copy', 'not-yet');
      await answer(list, 'copy', 'done');
      expect(told).to.equal(2);
      await axe(list);
    });

    it('opens an item with why, how, links and fields; what is typed is there at once and told when the field is left', async () => {
      const list = await put(wholeList('Safe'));
      await open(list, 'copy');
      await waitUntil(() => item(list, 'copy').querySelector('.prose ol'), 'Markdown');
      expect(item(list, 'copy').textContent).to.include('asks for money').and.to.include('Very important · Takes hours · Every year');
      expect(item(list, 'copy').querySelector('.links a')!.getAttribute('href')).to.equal('https://example.org/backup');
      let told = 0;
      list.addEventListener('bob-change', () => told++);
      const field = await type(list, 'copy', 'textarea', 'Ask <b>Oskar</b>');
      expect(list.answers.copy).to.include({ note: 'Ask <b>Oskar</b>' });
      expect(told).to.equal(0);
      field.dispatchEvent(new Event('change'));
      await list.updateComplete;
      expect(told).to.equal(1);
      expect(item(list, 'copy').querySelector('.note')!.textContent).to.equal('Ask <b>Oskar</b>');
      await type(list, 'copy', 'input[type=date]', '2026-12-01');
      await answer(list, 'copy', 'not-yet');
      expect(item(list, 'copy').querySelector('.facts')!.textContent).to.include('Due 1 December 2026');
      await press(list, /Clear this answer/);
      expect(list.answers.copy).to.include({ note: 'Ask <b>Oskar</b>', by: '2026-12-01' }).and.not.to.have.property('state');
      await axe(list);
    });

    it('does not give a text that is being typed to another item', async () => {
      const list = await put(wholeList('Safe'));
      await open(list, 'lock');
      await type(list, 'lock', 'textarea', 'half a sen');
      list.data = smallList('Other');
      await list.updateComplete;
      for (const one of all<HTMLTextAreaElement>(list, 'textarea')) expect(one.value).to.equal('');
      list.data = wholeList('Safe');
      await list.updateComplete;
      expect(list.answers.lock).to.include({ note: 'half a sen' });
    });
  });

  describe('the plan', () => {
    it('is empty at first, then says what to do next and why; a step leads to its item', async () => {
      const list = await put(wholeList('Safe'));
      expect(all(list, '[part=plan]')[0]!.textContent).to.include('Answer some items').and.to.include('3 items have no answer yet');
      await answer(list, 'lock', 'not-yet');
      await answer(list, 'copy', 'not-yet');
      expect(step(list)).to.deep.equal(['One copy is off-line', 'The door is locked']);
      expect(all(list, '.why')[0]!.textContent).to.equal('Very important · Takes hours');
      all(list, '.step')[1]!.click();
      await list.updateComplete;
      expect((list.shadowRoot!.activeElement as HTMLElement).closest<HTMLElement>('[part=item]')!.dataset.id).to.equal('lock');
    });

    it('brings back what is due again: the answer is open, the plan begins with it', async () => {
      const list = await put(wholeList('Safe'));
      list.answers = { copy: { state: 'done', on: '2020-01-01' }, lock: { state: 'not-yet' } };
      await list.updateComplete;
      expect(item(list, 'copy').dataset.state).to.equal('again');
      expect(item(list, 'copy').querySelector(':checked')).to.equal(null);
      expect(item(list, 'copy').querySelector('.late')!.textContent).to.include('Due again since 1 January 2021');
      expect(step(list)[0]).to.equal('One copy is off-line');
      await answer(list, 'copy', 'done');
      expect(item(list, 'copy').dataset.state).to.equal('done');
      expect(step(list)).to.deep.equal(['The door is locked']);
    });
  });

  describe('keeping', () => {
    it('keeps nothing until it is asked to; then the answers come back, with the size of the firm, by the id of the item', async () => {
      const list = await put(wholeList('Safe'));
      await answer(list, 'copy', 'done');
      expect(localStorage.length).to.equal(0);
      await press(list, /Remember on this device/);
      expect(Object.keys(localStorage)).to.deep.equal([KEY]);
      await answer(list, 'lock', 'partly');
      await open(list, 'lock');
      await type(list, 'lock', 'input:not([type])', 'Anna');
      list.remove();
      const json = wholeList('Reworded') as { groups: { items: { id: string; title: unknown }[] }[] };
      json.groups.reverse();
      json.groups[1]!.items.shift();
      json.groups[0]!.items[0]!.title = 'All doors are locked';
      const again = await put(json);
      expect(again.answers.lock).to.include({ state: 'partly', who: 'Anna' });
      expect(item(again, 'lock').dataset.state).to.equal('partly');
      // an item that is no more keeps its answer, and that is told
      expect(again.answers.copy).to.include({ state: 'done' });
      expect(all(again, '.gone')[0]!.textContent).to.include('One copy is off-line: Done');
      await press(again, /Delete from this device/);
      expect(localStorage.length).to.equal(0);
      expect(again.answers.lock).to.include({ state: 'partly' });
      await answer(again, 'lock', 'done');
      expect(localStorage.length).to.equal(0);
    });

    for (const [name, said] of [
      ['SecurityError', /cannot save your answers/],
      ['QuotaExceededError', /device is full/],
    ] as const)
      it(`says at once that nothing can be kept (${name}), offers a file, and loses nothing`, () =>
        failing(name, async () => {
          const list = await put(wholeList('Safe'));
          await answer(list, 'copy', 'done');
          await press(list, /Remember on this device/);
          expect(all(list, '.notice')[0]!.getAttribute('role')).to.equal('alert');
          expect(notice(list)).to.match(said).and.to.include('Save as a file');
          expect(list.answers.copy).to.include({ state: 'done' });
          await axe(list);
        }));

    it('says it when the room ends later on', async () => {
      const list = await put(wholeList('Safe'));
      await press(list, /Remember on this device/);
      await failing('QuotaExceededError', async () => {
        await answer(list, 'copy', 'done');
        expect(notice(list)).to.match(/device is full/);
      });
      await answer(list, 'lock', 'done');
      expect(notice(list)).to.equal('');
      expect(localStorage.getItem(KEY)).to.include('copy').and.to.include('lock');
    });

    it('lives with whatever stands under its key', async () => {
      for (const bad of ['{', 'null', '[]', '{"kind":"checklist-answers","version":1,"checklist":"whole","answers":{"lock":7}}']) {
        localStorage.setItem(KEY, bad);
        const list = await put(wholeList('Safe'));
        expect(list.answers).to.deep.equal({});
      }
    });

    it('keeps answers apart by checklist, and loses none over another document, a reload or another language', async () => {
      const list = await put(wholeList('Safe'));
      await answer(list, 'lock', 'done');
      list.data = smallList('Small');
      await list.updateComplete;
      expect(list.answers).to.deep.equal({});
      await answer(list, 'lock', 'partly');
      list.data = wholeList('Safe');
      await list.updateComplete;
      expect(list.answers.lock).to.include({ state: 'done' });
      await list.reload();
      list.lang = 'nb';
      await waitUntil(() => words(list).includes('Ikke aktuelt'));
      expect(item(list, 'lock').dataset.state).to.equal('done');
      list.data = { kind: 'book' };
      await list.updateComplete;
      expect(list.progress).to.equal(null);
      list.data = wholeList('Safe');
      await list.updateComplete;
      expect(list.answers.lock).to.include({ state: 'done' });
    });
  });

  it('answers and types with three hundred items as with twenty: touches no other item, and takes no time by their square', async function () {
    this.timeout(60_000);
    const longer = async (items: number): Promise<BobChecklist> => {
      const list = await put(longList(items));
      expect(all(list, '[part=item]')).to.have.lengthOf(items);
      await open(list, 'item-0-3');
      return list;
    };
    let acts = 0;
    const act = async (list: BobChecklist): Promise<void> => {
      acts++;
      await answer(list, 'item-0-1', acts % 2 ? 'done' : 'partly');
      await type(list, 'item-0-3', 'textarea', 'x'.repeat(acts));
    };
    const touched: Set<Element>[] = [];
    for (const items of [20, 320]) {
      const list = await longer(items);
      await act(list);
      const seen = new MutationObserver((records) => records.forEach(record));
      const places = new Set<Element>();
      const record = ({ target }: MutationRecord): void => {
        const place = (target instanceof Element ? target : target.parentElement)?.closest('[part=item]');
        if (place) places.add(place);
      };
      seen.observe(list.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
      await act(list);
      seen.takeRecords().forEach(record);
      seen.disconnect();
      touched.push(places);
    }
    expect(touched[0]!.size, 'items that change among twenty').to.be.within(1, 2);
    expect(touched[1]!.size, 'items that change among three hundred and twenty').to.equal(touched[0]!.size);
    await expectLinear('items', 640, longer, act);
  });
});
