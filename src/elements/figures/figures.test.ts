import { emulateMedia } from '@web/test-runner-commands';
import { expect, waitUntil } from '../../../test/support/index.js';
import './define.js';
import type { BobFigures } from './figures.js';
import { board, book, calendar, cluster, extreme, sixty, small, whole } from './figures.fixture.js';

async function show(data: unknown, attributes: Record<string, string> = {}): Promise<BobFigures> {
  const element = document.createElement('bob-figures');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (typeof data === 'string') element.src = data;
  else element.data = data;
  document.body.append(element);
  await waitUntil(() => element.document, 'is read', { timeout: 10_000 });
  await element.updateComplete;
  return element;
}
const address = (data: unknown): string => URL.createObjectURL(new Blob([typeof data === 'string' ? data : JSON.stringify(data)]));
const textOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const all = (element: BobFigures, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const choose = async (element: BobFigures, select: string, value: string): Promise<void> => {
  const [found] = all(element, select) as HTMLSelectElement[];
  found!.value = value;
  found!.dispatchEvent(new Event('change'));
  await element.updateComplete;
};
/** The rows of the comparison. */
const compared = (element: BobFigures): string[] => all(element, '.years-table tbody tr').map(textOf);
const part = (element: BobFigures, id: string): string => textOf(element.shadowRoot!.querySelector(`.part-${id}`));

describe('<bob-figures>', () => {
  afterEach(() => document.querySelectorAll('bob-figures').forEach((one) => one.remove()));

  it('shows a chart for each figure below its heading, with its table, source and method', async () => {
    const element = await show(whole('West'));
    expect(all(element, '.group').map(textOf)).to.deep.equal(['Members', 'The cluster']);
    const [nights, grants] = all(element, '[part~=figure]');
    expect(textOf(nights!.querySelector('.chart-last'))).to.equal('60,400 nights');
    expect(nights!.querySelectorAll('[part~=table] tbody tr')).to.have.length(5);
    expect(textOf(nights!.querySelector('.source'))).to.equal('Source: Members’ survey');
    expect(nights!.querySelector<HTMLAnchorElement>('.source a')?.href).to.equal('https://example.org/survey');
    expect(textOf(nights!.querySelector('.method .prose'))).to.equal('All nights sold.');
    expect(textOf(grants!.querySelector('.chart-last'))).to.equal('44%');
  });

  it('on paper stands in no grid, which would cut its charts, and offers nothing to open', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await show(whole('West'));
    const displays = (): string[] => ['.figures', '.chart-values summary'].map((one) => getComputedStyle(all(element, one)[0]!).display);
    await emulateMedia({ media: 'print' });
    const onPaper = displays();
    await emulateMedia({ media: 'screen' });
    expect(onPaper).to.deep.equal(['block', 'none']);
  });

  it('says where there are no figures yet, and shows the first rows of a long table: all on request, and on paper', async () => {
    const values = Array.from({ length: 300 }, (_, at) => ({ period: String(1700 + at), value: at }));
    const element = await show({ ...small('Long'), indicators: [{ name: 'Long', values }, { name: 'Long, too', values: values.slice(1) }, { name: 'Soon', target: 5 }] }); // prettier-ignore
    const rows = (): number[] => all(element, '[part~=table]:not(.years-table)').map((table) => table.querySelectorAll('tbody tr').length);
    const [long, , soon] = all(element, '[part~=figure]');
    expect(rows()).to.deep.equal([50, 50]);
    expect(textOf(soon)).to.equal('Soon No figures yet Target: 5');
    expect((await element.export()).split('\n')[0]).to.include('1999');
    dispatchEvent(new Event('beforeprint'));
    expect(rows()).to.deep.equal([300, 299]);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    const button = long!.querySelector<HTMLElement>('.all')!;
    expect(textOf(button)).to.equal('Show all 300 values');
    long!.querySelector('details')!.open = true;
    button.click();
    await element.updateComplete;
    expect(rows()).to.deep.equal([300, 50]);
    expect(element.shadowRoot!.activeElement).to.equal(long!.querySelector('summary'));
  });

  it('writes per cent as Icelandic does, in charts and in the table', async () => {
    const element = await show(whole('West'), { lang: 'is' });
    expect(textOf(all(element, '[part~=figure]')[1]!.querySelector('.chart-last'))).to.equal('44%');
    expect(compared(element)[1]).to.include('48,5% 44%');
  });

  it('compares the newest year with the one before, in words and per cent, and any other on request', async () => {
    const element = await show(whole('West'));
    expect(compared(element)).to.deep.equal([
      'Guest nights nights 56,100 60,400 +4,300 (7.7% more) Better',
      'Paid by grants 48.5% 44% −4.5 percentage points Better',
      'Courses 14 14 No change',
    ]);
    await choose(element, '.compare select', '2025');
    expect(compared(element)).to.deep.equal([
      'Guest nights nights 52,300 56,100 +3,800 (7.3% more) Better',
      'Paid by grants 51% 48.5% −2.5 percentage points Better',
      'Courses – 14 First figure',
    ]);
    element.year = '2023';
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.compare .title'))).to.equal('2023 compared with the year before');
  });

  it('shows the log of visibility by years, from the newest, and filters it by kind', async () => {
    const element = await show(whole('West'));
    expect(all(element, '.of-year > summary').map(textOf)).to.deep.equal(['2026 2 entries', '2025 1 entry', '2024 1 entry', 'Without a date 1 entry']); // prettier-ignore
    expect(all(element, '[part=filter] option').map(textOf)).to.deep.equal([
      'All kinds (5)',
      'Press (2)',
      'Radio (1)',
      'Award (1)',
      'Other (1)',
    ]);
    await choose(element, '[part=filter]', 'press');
    expect(all(element, '[part=entry]').map(({ dataset }) => dataset.type)).to.deep.equal(['press', 'press']);
    expect(textOf(element.shadowRoot!.querySelector('.found'))).to.equal('Press: 2 entries');
    expect(textOf(all(element, '[part=entry]')[0])).to.equal('A week without a car Press · Example Magazine · 21 October 2026');
  });

  it('leads to no address that runs', async () => {
    const element = await show({ ...whole('West'), visibility: [{ title: 'A', url: 'javascript:alert(1)' }] });
    expect(all(element, '[part=entry] a')).to.deep.equal([]);
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['visibility[0].url']);
  });

  it('gives its figures, and its log, as tables', async () => {
    const element = await show(whole('West'));
    expect((await element.export('csv')).split('\r\n')[1]).to.equal('Guest nights;nights;Members;41200;47850;52300;56100;60400;65000;;Members’ survey;All nights **sold**.;https://example.org/survey'); // prettier-ignore
    expect(await element.export('csv', 'visibility')).to.include('2025-05;press;The shared van');
    expect(await (await show(small('West'))).export('csv', 'visibility')).to.equal('');
  });

  it('reads a table, whatever its name, and a log from a file of its own', async () => {
    const log = address('Dato;Slag;Tittel\n14.5.2025;Avis;Fjorten naboer\n');
    const element = await show(address('Måltall;2024;2025\nMedlemmer;12;14\n'), { visibility: log });
    expect(textOf(element.shadowRoot!.querySelector('.chart-last'))).to.equal('14');
    expect(textOf(all(element, '[part=entry]')[0])).to.equal('Fjorten naboer Press · 14 May 2025');
  });

  it('shows the rest where the file of the log cannot be had, and says so', async () => {
    const element = await show(whole('West'), { visibility: '/nothing-is-here.json' });
    expect(all(element, '[part=entry]')).to.have.length(5);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['http']);
  });

  it('says in the report, too, that there are no figures yet', async () => {
    for (const part of [{}, { indicators: [{ name: 'Members', target: 100 }] }]) {
      const empty = await show({ kind: 'figures', version: 1, name: 'West', ...part }, { view: 'report' });
      expect(textOf(empty.shadowRoot!.querySelector('.none'))).to.equal('There are no figures yet.');
    }
  });

  it('stands with nothing, one value, one year, sixty figures, huge and tiny ones', async () => {
    const empty = await show({ kind: 'figures', version: 1, name: 'West' });
    expect(textOf(empty.shadowRoot!.querySelector('.none'))).to.equal('There are no figures yet.');
    const one = await show(small('West'));
    expect(textOf(one.shadowRoot!.querySelector('[part~=figure]'))).to.equal('Members 12 2025');
    expect(one.shadowRoot!.querySelector('.compare')).to.equal(null);
    expect(all(await show(sixty()), '[part~=figure]')).to.have.length(60);
    const odd = await show(extreme());
    expect(odd.shadowRoot!.innerHTML).to.not.match(/="[^"]*(NaN|Infinity|undefined)/);
    expect(compared(odd)).to.include('Negative € -1,200 300 +1,500').and.include('Huge 1 1E15 +999,999,999,999,999');
    odd.style.inlineSize = '320px';
    expect(odd.scrollWidth).to.be.at.most(320);
  });

  describe('the annual report', () => {
    const files = () => ({ cluster: address(cluster), events: address(calendar), board: address(board), book: address(book) });
    const report = async (attributes: Record<string, string> = {}, data: unknown = whole('West')) => {
      const element = await show(data, { view: 'report', ...attributes });
      await waitUntil(() => element.shadowRoot!.querySelector('[part=report]'), 'is drawn', { timeout: 10_000 });
      return element;
    };

    it('is of the newest year with figures, and has what the files say of it', async () => {
      const element = await report(files());
      expect(textOf(element.shadowRoot!.querySelector('.cover h3'))).to.equal('Annual report 2026');
      expect(textOf(element.shadowRoot!.querySelector('.highlights'))).to.include('Guest nights 60,400 nights +4,300 (7.7% more)');
      expect(all(element, '.report h4').map(textOf)).to.deep.equal(['The year 2026', 'Goals', 'Figures', 'Where we were seen', 'Members', 'Events', 'Solved together', 'Outlook']); // prettier-ignore
      expect(part(element, 'year')).to.include('Two farms joined.');
      expect(part(element, 'goals'))
        .to.include('A region that lives all year')
        .and.include('A known name')
        .and.not.include('From the book');
      expect(part(element, 'visibility')).to.include('2 entries').and.not.include('shared van');
      expect(part(element, 'members')).to.include('3 members, 1 of them new').and.include('Valley Farm New').and.not.include('Later');
      expect(part(element, 'events')).to.include('4 events').and.include('3 December Winter meeting Settlement Centre').and.not.match(/Cancelled|Apply|Next/); // prettier-ignore
      expect(part(element, 'notices'))
        .to.include('1 notice was answered')
        .and.include('A boat for twelve')
        .and.not.match(/tables|Old/);
      expect(part(element, 'outlook')).to.include('A second van');
      expect(element.problems).to.deep.equal([]);
    });

    it('tells nothing of later years', async () => {
      const element = await report({ year: '2025' });
      expect(textOf(element.shadowRoot!.querySelector('.cover h3'))).to.equal('Annual report 2025');
      expect(part(element, 'figures')).to.include('56,100').and.not.include('60,400');
      expect(part(element, 'year')).to.equal('');
      await choose(element, '.bar select', '2026');
      expect(element.shadowRoot!.querySelector<HTMLElement>('[part=report]')!.dataset.year).to.equal('2026');
    });

    it('is that of one language, or of several, one after the other', async () => {
      const element = await report({ languages: 'is en' });
      expect(all(element, '[part=report]').map(({ lang }) => lang)).to.deep.equal(['is', 'en']);
      expect(all(element, '.cover h3').map(textOf)).to.deep.equal(['Ársskýrsla 2026', 'Annual report 2026']);
      expect(textOf(all(element, '.part-goals li')[0])).to.equal('Gestir alla mánuði');
    });

    it('leaves out what it has no file for, or one that cannot be had, which is told', async () => {
      const element = await report({ cluster: '/nothing-is-here.json', book: address(calendar) });
      expect(all(element, '.report h4').map(textOf)).to.deep.equal(['The year 2026', 'Goals', 'Figures', 'Where we were seen', 'Outlook']);
      await waitUntil(() => element.problems.length === 2);
      expect(element.problems.map(({ code }) => code)).to.have.members(['http', 'wrong-kind']);
    });

    it('comes when the visitor asks for it, and goes again', async () => {
      const element = await show(whole('West'));
      all(element, '.views button')[1]!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('[part=report]'), 'is drawn', { timeout: 10_000 });
      all(element, '.views button')[0]!.click();
      await waitUntil(() => !element.shadowRoot!.querySelector('[part=report]'));
      expect(all(element, '.charts').length).to.equal(2);
    });

    it('leads from its contents to a part, and takes the keyboard there', async () => {
      const element = await report();
      all(element, '.contents a')[1]!.click();
      expect(textOf(element.shadowRoot!.activeElement)).to.equal('Goals');
    });

    it('on paper goes on below what is short, cuts no short list, and keeps counts and lists apart', async function () {
      if (!navigator.userAgent.includes('Chrome')) this.skip();
      const element = await report();
      const style = (selector: string, name: string): string => getComputedStyle(all(element, selector)[0]!).getPropertyValue(name);
      await emulateMedia({ media: 'print' });
      const before = style('.part-figures', 'break-before');
      const inside = ['.part-goals', '.part-visibility'].map((selector) => style(selector, 'break-inside'));
      const space = style('.part-visibility .entries', 'margin-block-start');
      await emulateMedia({ media: 'screen' });
      expect(before).to.equal('auto');
      expect(inside).to.deep.equal(['avoid', 'avoid']);
      expect(parseFloat(space)).to.be.above(10);
    });

    it('has the number of each page while it is printed alone, and not after that', async () => {
      const element = await report();
      const rules = (): string =>
        document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('');
      const before = rules();
      element.setAttribute('data-bob-print', '');
      dispatchEvent(new Event('beforeprint'));
      expect(rules().length).to.be.above(before.length);
      expect(document.adoptedStyleSheets.length).to.be.above(0);
      dispatchEvent(new Event('afterprint'));
      expect(rules()).to.equal(before);
    });
  });
});
