import { aTimeout, expect, waitUntil } from '../../../test/support/index.js';
import './define.js';
import type { BobBoard } from './board.js';
import { cluster, many, small, whole } from './board.fixture.js';

async function show(data: unknown, attributes: Record<string, string> = {}): Promise<BobBoard> {
  const element = document.createElement('bob-board');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (typeof data === 'string') element.src = data;
  else element.data = data;
  document.body.append(element);
  await waitUntil(() => element.document, 'is read', { timeout: 10_000 });
  await element.updateComplete;
  return element;
}

const all = (element: BobBoard, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const textOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const notice = (element: BobBoard, id: string): HTMLElement => all(element, '[part~=notice]').find(({ dataset }) => dataset.id === id)!;
const button = (element: BobBoard, words: RegExp): HTMLElement => all(element, 'button').find((one) => words.test(textOf(one)))!;
const address = (data: unknown): string => URL.createObjectURL(new Blob([typeof data === 'string' ? data : JSON.stringify(data)]));

/** Opens a notice, and waits for what is in it. */
async function open(element: BobBoard, id: string): Promise<HTMLElement> {
  notice(element, id).querySelector('summary')!.click();
  await waitUntil(() => notice(element, id).querySelector('.actions, dl'), 'opens');
  return notice(element, id);
}

describe('<bob-board>', () => {
  afterEach(() => document.querySelectorAll('bob-board').forEach((one) => one.remove()));

  it('shows what can be answered: what ends first before the others, what has no end last', async () => {
    const element = await show(whole('West'));
    expect(element.results).to.deep.equal(['boat', 'trips', 'whey', 'pallets']);
    expect(all(element, '[part~=notice]').map(({ dataset }) => `${dataset.id} ${dataset.kind}`)).to.deep.equal([
      'boat need',
      'trips offer',
      'whey offer',
      'pallets offer',
    ]);
    expect(textOf(notice(element, 'boat'))).to.match(/^Needed 9 days left A boat for twelve Twelve seats · 4 December 2026 Transport · Stykkishólmur · The Settlement Centre/); // prettier-ignore
    expect(textOf(notice(element, 'whey'))).to.include('10 January – 30 June 2027');
    expect(textOf(notice(element, 'pallets'))).to.match(/^Offered Pallets No end date Surplus material/);
  });

  it('tells how many have expired, and shows those that are solved when it is asked to', async () => {
    const element = await show(whole('West'));
    expect(textOf(all(element, '.foot')[0])).to.include('1 expired notice is not shown.');
    button(element, /^Show solved notices \(1\)/).click();
    await element.updateComplete;
    expect(element.results).to.deep.equal(['solved']);
    await waitUntil(() => textOf(all(element, '.found')[0]) === '1 notice found');
    expect(textOf(notice(element, 'solved'))).to.match(/^Offered Solved An oven/);
    expect(notice(element, 'solved').querySelector('[href^=mailto]')).to.equal(null);
  });

  it('keeps a notice on its last day', async () => {
    const element = await show({ ...whole('West'), notices: [{ id: 'a', kind: 'need', title: 'Today', to: '2026-11-25' }] });
    expect(textOf(notice(element, 'a'))).to.include('Last day');
  });

  it('shows only what is needed, or only what is offered', async () => {
    const element = await show(whole('West'), { kinds: 'need' });
    expect(element.results).to.deep.equal(['boat']);
    element.kinds = 'offer';
    await element.updateComplete;
    expect(element.results).to.deep.equal(['trips', 'whey', 'pallets']);
  });

  it('replies by a prepared mail, call or message, the way first that the board prefers', async () => {
    const element = await show(whole('West'));
    const links = (): string[] => [...notice(element, 'boat').querySelectorAll<HTMLAnchorElement>('.actions a')].map(({ href }) => href);
    await open(element, 'boat');
    const [mail, call, message] = links();
    expect(mail).to.match(/^mailto:anna@example\.org\?subject=Your%20notice%3A%20A%20boat%20for%20twelve&body=Hello%2C%0D%0A%0D%0A/);
    expect(call).to.equal('tel:+3545550101');
    expect(message).to.match(/^sms:\+3545550101\?&body=Hello%2C%20I%20am/);
    element.data = { ...whole('West'), reply: 'phone' };
    await waitUntil(() => links()[0]?.startsWith('tel:'));
    await open(element, 'trips');
    expect(notice(element, 'trips').querySelector<HTMLAnchorElement>('.solid')?.href).to.equal('tel:+3545550100');
  });

  it('filters by kind, subject, place and tag, and says how many are found', async () => {
    const element = await show(many(60));
    expect(textOf(all(element, '[data-filter=kind]')[0])).to.equal('All Needed (30) Offered (30)');
    button(element, /^Offered/).click();
    await element.updateComplete;
    const [about] = all(element, '[data-filter=about]') as HTMLSelectElement[];
    about!.value = 'people';
    about!.dispatchEvent(new Event('change'));
    await waitUntil(() => textOf(all(element, '.found')[0]) === '10 notices found');
    expect(element.filters).to.deep.equal({ kind: ['offer'], about: ['people'] });
    element.filters = { ...element.filters, place: ['Borgarnes'] };
    await element.updateComplete;
    expect(textOf(all(element, '.none')[0])).to.equal('No notices found.');
    button(element, /^Show all notices/).click();
    await waitUntil(() => textOf(all(element, '.found')[0]) === '60 notices found');
    expect(element.results).to.have.length(60);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, 'summary')[0]);
    // a filter of the board before: it can be taken away, although there is nothing to choose
    element.filters = { kind: ['offer'] };
    element.data = small('West');
    await waitUntil(() => button(element, /^Show all notices/));
    element.clear();
    await element.updateComplete;
    expect(button(element, /^Show all notices/)).to.equal(undefined);
  });

  it('searches where there are many, in all that a notice says', async () => {
    const element = await show({ ...many(30), notices: [...(many(30) as { notices: object[] }).notices, whole('x').notices[3]] });
    const [field] = all(element, '[part=search]') as HTMLInputElement[];
    field!.value = 'flatey';
    field!.dispatchEvent(new Event('input'));
    await waitUntil(() => element.results.length === 1, 'is found', { timeout: 10_000 });
    expect(element.results).to.deep.equal(['boat']);
    await waitUntil(() => textOf(all(element, '.found')[0]) === '1 notice found');
    element.query = '';
    await waitUntil(() => element.results.length === 31);
  });

  it('says what a search has found once, when the visitor has stopped', async () => {
    const element = await show({ ...many(30), notices: [...(many(30) as { notices: object[] }).notices, whole('x').notices[3]] });
    const [field, status] = [all(element, '[part=search]')[0] as HTMLInputElement, all(element, '.found')[0]!];
    const said: string[] = [];
    new MutationObserver(() => said.push(textOf(status))).observe(status, { childList: true, characterData: true, subtree: true });
    for (const query of ['n', 'fl', 'flatey']) {
      field.value = query;
      field.dispatchEvent(new Event('input'));
      await waitUntil(() => element.results.length === (query === 'n' ? 31 : 1), query, { timeout: 10_000, interval: 5 });
    }
    await waitUntil(() => said.at(-1) === '1 notice found');
    expect(said).to.deep.equal([...new Set(said)]);
  });

  it('takes what a framework has set before the class was there', async () => {
    const early = document.implementation.createHTMLDocument().createElement('bob-board');
    Object.assign(early, { data: whole('West'), filters: { kind: ['need'] } });
    document.body.append(early);
    await waitUntil(() => early.document, 'is read', { timeout: 10_000 });
    expect(early.filters).to.deep.equal({ kind: ['need'] });
    expect(all(early, '[part~=notice]').every(({ dataset }) => dataset.kind === 'need')).to.equal(true);
  });

  it('is empty where the file names no notices', async () => {
    const element = await show({ kind: 'board', version: 1, name: 'New' });
    expect(element.results).to.deep.equal([]);
    expect(element.problems).to.deep.equal([]);
  });

  it('shows a page at a time, and goes on at the first new one', async () => {
    const element = await show(many(60));
    expect(all(element, '[part~=notice]')).to.have.length(12);
    button(element, /^Show 12 more/).click();
    await element.updateComplete;
    expect(all(element, '[part~=notice]')).to.have.length(24);
    await waitUntil(() => element.shadowRoot!.activeElement?.closest('[data-id]')?.getAttribute('data-id') === 'n12');
  });

  it('shows the first of five thousand', async () => {
    const element = await show(many(5000));
    expect(all(element, '[part~=notice]')).to.have.length(12);
    expect(element.results.length).to.equal(5000);
  });

  it('tells what fits a notice and why, in the words that are read here, and leads there', async () => {
    const data = whole('West');
    Object.assign(data.notices[4]!, { title: { en: 'Boat trips in winter', is: 'Bátur að vetri' } });
    const element = await show(data);
    await open(element, 'boat');
    await waitUntil(() => notice(element, 'boat').querySelector('.fits'), 'finds what fits', { timeout: 10_000 });
    expect(textOf(notice(element, 'boat').querySelector('.fits'))).to.equal('What fits Offered Boat trips in winter in common: boat');
    notice(element, 'boat').querySelector<HTMLElement>('.fits button')!.click();
    await waitUntil(() => notice(element, 'trips').querySelector('details')?.open);
  });

  it('knows members of the cluster: their names, replies and offers', async () => {
    const data = whole('West');
    const [, , , boat] = data.notices;
    delete boat!.by;
    delete boat!.contact;
    const element = await show(data, { cluster: address(cluster), directory: '/members?m=' });
    await waitUntil(() => textOf(notice(element, 'boat')).includes('Settlement Centre'), 'knows the member', { timeout: 10_000 });
    await open(element, 'boat');
    const opened = notice(element, 'boat');
    expect(opened.querySelector<HTMLAnchorElement>('dl a')?.href).to.equal(`${location.origin}/members?m=settlement-centre`);
    expect(opened.querySelector<HTMLAnchorElement>('.solid')?.href).to.match(/^mailto:centre@example\.org\?/);
    await waitUntil(() => textOf(opened.querySelector('.fits')).includes('Breiðafjörður Tours Offers: Boat trips for groups'), 'fits', { timeout: 10_000 }); // prettier-ignore
    // a marked link may say it, whose author must not run script
    element.directory = 'javascript:alert(1)//';
    await element.updateComplete;
    expect(textOf(opened.querySelector('dl dd'))).to.equal('The Settlement Centre');
    expect(opened.querySelector('[href^="javascript"], dl dd:first-of-type a:not([target])')).to.equal(null);
  });

  it('stays as it is where the cluster cannot be had', async () => {
    const element = await show(whole('West'), { cluster: address('no json') });
    await aTimeout(50);
    expect(element.results).to.have.length(4);
    await waitUntil(() => element.problems.length === 1, 'tells the owner');
    element.cluster = address({ kind: 'book', name: 'No cluster' });
    await waitUntil(() => element.problems.some(({ code }) => code === 'wrong-kind'), 'tells the owner');
  });

  it('reads a table, whatever its name', async () => {
    const element = await show(address('Hva;Slag;Frist\nBåt;Søkes;3.12.2026\nPaller;Tilbys;\n'));
    expect(element.results).to.deep.equal(['bat', 'paller']);
    expect(notice(element, 'bat').dataset.kind).to.equal('need');
    element.src = address('A;B\n1;2\n');
    await waitUntil(() => element.problems.length, 'is told');
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['no-name-column']);
  });

  it('keeps a picture within a narrow column, above the text', async () => {
    const element = await show(whole('West'));
    const row = notice(element, 'whey');
    const box = (selector: string): DOMRect => row.querySelector(selector)!.getBoundingClientRect();
    for (const width of [90, 180]) {
      element.style.inlineSize = `${width}px`;
      expect(box('img').right, `${width} px`).to.be.at.most(row.getBoundingClientRect().right + 1);
      expect(box('.title').top, `${width} px`).to.be.at.least(box('img').bottom);
      expect(box('.title').width, `${width} px`).to.be.above(width * 0.6);
    }
    element.style.inlineSize = '400px';
    expect(box('img').left).to.be.at.least(box('.title').right);
  });

  it('keeps the place of what opens below a notice until that is here', async () => {
    const element = await show(whole('West'));
    for (const width of [340, 900]) {
      element.style.inlineSize = `${width}px`;
      const row = notice(element, 'whey');
      const height = row.offsetHeight;
      const details = row.querySelector('details')!;
      details.style.display = 'none';
      expect(row.offsetHeight, 'it takes place').to.be.below(height - 20);
      const bare = row.cloneNode(true) as HTMLElement;
      bare.querySelector('details')!.remove();
      row.after(bare);
      expect(bare.offsetHeight).to.be.closeTo(height, 2);
      bare.remove();
      details.style.display = '';
    }
  });

  it('shows all of it on paper', async () => {
    const element = await show(many(30));
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '[part~=notice]')).to.have.length(30);
    expect(all(element, 'details[open]')).to.have.length(30);
    // nobody can follow a link on paper
    expect(textOf(all(element, '.notice dl')[0])).to.match(/Email office@example\.org Phone \+354 555 0100$/);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '[part~=notice]')).to.have.length(12);
  });

  it('has words for nothing at all, and no filters for one notice', async () => {
    const element = await show({ ...whole('West'), notices: [] });
    expect(textOf(all(element, '.none')[0])).to.equal('There are no notices at the moment.');
    expect(getComputedStyle(all(element, '.foot')[0]!).display).to.equal('none');
    element.data = small('West');
    await waitUntil(() => notice(element, 'boat'));
    expect(all(element, '.bar')).to.deep.equal([]);
  });
});
