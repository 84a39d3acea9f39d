/** What an element shows of a document early, and when all of it has been read: what stood there stays. The documents are written as people write them. */
import { expect, waitUntil } from '../support/index.js';
import '../../src/elements/card/define.js';
import '../../src/elements/checklist/define.js';
import '../../src/elements/directory/define.js';
import '../../src/elements/loyalty-badge/define.js';
import type { BobElement } from '../../src/kit/element/element.js';
import { smallBook } from './books.js';
import { smallList } from './checklists.js';
import { smallLoyalty } from './loyalty.js';

type Element = BobElement<object>;

/** The texts at a selector in the first view, before the document is there, and at the end. */
async function earlyAndLate(name: string, data: object, selector: string): Promise<{ early: string[]; late: string[]; element: Element }> {
  const element = document.createElement(name) as Element;
  const look = () => [...element.shadowRoot!.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  let early: string[] | undefined;
  element.data = data;
  document.body.append(element);
  const observer = new MutationObserver(() => {
    if (!early?.length && !element.document) early = look();
  });
  observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
  await waitUntil(() => element.document ?? (element as unknown as { phase: string }).phase === 'failed', 'is read');
  await element.updateComplete;
  observer.disconnect();
  return { early: early ?? [], late: look(), element };
}

describe('what an element shows early', () => {
  let shown: Element | undefined;
  afterEach(() => shown?.remove());
  const show = async (...given: Parameters<typeof earlyAndLate>) => {
    const seen = await earlyAndLate(...given);
    shown = seen.element;
    return seen;
  };

  it('is a badge only where the programme has an id that the whole reader takes', async () => {
    const blanks = await show('bob-loyalty-badge', smallLoyalty('West Pass', { id: 'west pass' }), '[part=name]');
    expect(blanks.early).to.deep.equal([]);
    expect(blanks.late).to.deep.equal([]);
    shown?.remove();
    const padded = await show('bob-loyalty-badge', smallLoyalty('West Pass', { id: ' west-pass ' }), '[part=name]');
    expect(padded.early).to.deep.equal(['West Pass']);
    expect(padded.late).to.deep.equal(['West Pass']);
  });

  it('is no badge of a programme whose last day cannot be read', async () => {
    const { early, late } = await show('bob-loyalty-badge', smallLoyalty('West Pass', { valid: { to: 'May 2027' } }), '[part=name]');
    expect(early).to.deep.equal([]);
    expect(late).to.deep.equal([]);
  });

  it('is of a cluster no founding in words, which the whole reader leaves out, and a year in quotes', async () => {
    const cluster = (founded: unknown) => ({
      kind: 'cluster',
      name: 'West',
      founded,
      members: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    });
    for (const [founded, told] of [
      ['in the spring of 2012', '2 members'],
      ['2012', 'founded 2012 · 2 members'],
      [2012, 'founded 2012 · 2 members'],
    ] as const) {
      const { early, late } = await show('bob-directory', cluster(founded), '.top .muted');
      expect(early, String(founded)).to.deep.equal([told]);
      expect(late, String(founded)).to.deep.equal([told]);
      shown?.remove();
    }
  });

  it('is of a checklist what numbers in quotes come to: how many people an item is for, and its weight', async () => {
    const items = [
      { id: 'copy', title: 'For all', weight: '3' },
      { id: 'guests', title: 'For two and more', from: '2', to: ' 10 ' },
      { id: 'badge', title: 'For eleven and more', from: '11', weight: 'very' },
    ];
    const list = smallList('Safe', { groups: [{ id: 'data', title: 'Data', items }] });
    const { early, late } = await show('bob-checklist', list, '[part=item] summary, .sizes label');
    expect(early).to.deep.equal(['Just me', '2–10', '11 or more', 'For all']);
    expect(late).to.deep.equal(early);
  });

  it('is of a book what the whole reader makes of markup, numbers and addresses', async () => {
    const book = smallBook('The <b>Mill</b>', {
      tagline: { en: ' Flour <i>and</i> bread ' },
      contacts: { phone: ' +354 555 0100 ' },
      location: { city: 310 },
      website: 'javascript:x',
    });
    const { early, late } = await show('bob-card', book, '.name, .tagline, .facts li');
    expect(early).to.deep.equal(['The Mill', 'Flour and bread', '310', '+354 555 0100']);
    expect(late).to.deep.equal(early);
  });
});
