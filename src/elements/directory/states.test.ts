/** Directories of every size and every kind of trouble: shown or reported, never thrown. */
import { aTimeout, axe, expect, noConsole, oneEvent, requestsOf, waitUntil } from '../../../test/support/index.js';
import { smallCluster, wholeCluster } from '../../../test/kit/clusters.js';
import { DirectoryPage } from '../../../test/kit/directory-page.js';
import { atDesk, inside, isSeen, type Desk } from '../../../test/kit/element-suite/subject.js';
import type { BobDirectory } from './directory.js';

const of = (members: unknown, more: object = {}): object => ({ kind: 'cluster', version: 1, id: 'west', name: 'West', members, ...more });
const open = (members: unknown, attributes: Record<string, string> = {}, more: object = {}): Promise<DirectoryPage> =>
  DirectoryPage.open(attributes, of(members, more));
const many = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `m${at}`,
    name: `Þórsnes ${at}`,
    tagline: `Firm ${at}`,
    sectors: ['food'],
    location: { city: 'Höfn' },
  }));

/** A directory whose members are in a file of their own. */
const fromFile = (desk: Desk, file: string, options?: Parameters<Desk['serve']>[1], more: object = {}): BobDirectory => {
  const members = new URL(desk.serve(file, options)).pathname;
  const element = document.createElement('bob-directory');
  element.src = desk.serve(of(members, more));
  document.body.append(element);
  return element;
};

describe('<bob-directory>: how many', () => {
  it('is none: it says so, and offers nothing to search, to sort or to take along', async () => {
    for (const members of [[], undefined]) {
      const page = await open(members);
      expect(page.one('.none').textContent).to.equal('There are no members here yet.');
      expect(page.has('.foot, select, .panel section, .bar, .filterable')).to.equal(false);
      // which is said once
      expect(page.one('.top').textContent).not.to.match(/member/);
      await page.element.updateComplete;
      await axe(page.element);
    }
  });

  it('counts of a filter that is folded out after a search what is found then', async () => {
    const page = await DirectoryPage.open();
    const counts = (): string[] => page.texts('[data-facet=country] .number');
    expect(counts()).to.deep.equal([]);
    await page.type('harbour');
    await page.unfold('country');
    expect(counts()).to.deep.equal(['0', '1']);
    await page.type('');
    expect(counts()).to.deep.equal(['30', '10']);
  });

  it('is one', async () => {
    const page = await open([{ name: 'Only one', languages: ['da', 'en'] }]);
    expect(page.count).to.equal('1 member');
    expect(page.names).to.deep.equal(['Only one']);
    expect(page.has('.facet, .bar, select, .filterable')).to.equal(false);
    await axe(page.element);
  });

  it('is a few of whom nothing but the name is known: no filters, no empty column for them, no map', async () => {
    const names = ['Höfn', 'Nes', 'Vík'].map((name) => ({ name }));
    for (const members of [names, names.map((one) => ({ ...one, sectors: ['food'] }))]) {
      const page = await open(members);
      expect(page.has('.unfold, .panel section, [aria-label="Map"]')).to.equal(false);
      const left = (selector: string): number => page.one(selector).getBoundingClientRect().left;
      expect(left('.members')).to.equal(left('.directory'));
    }
    const apart = await open([...names, { name: 'Ás', tags: ['fish', 'salt'], location: { city: 'Höfn' } }]);
    expect(apart.has('.unfold')).to.equal(true);
    expect(apart.has('[aria-label="Map"]')).to.equal(true);
  });

  it('is ten thousand: the first page stands before they are read, and is the same after', async () => {
    const element = document.createElement('bob-directory');
    element.data = of(many(10_000));
    document.body.append(element);
    const names = (): string[] => [...element.shadowRoot!.querySelectorAll('.member-name')].map((one) => one.textContent.trim());
    await waitUntil(() => element.shadowRoot?.querySelector('.member-name'), 'has rows', { interval: 1 });
    expect(element.document).to.equal(null);
    const first = names();
    expect(first).to.have.lengthOf(24);
    const page = new DirectoryPage(element);
    await page.answers();
    expect(names()).to.deep.equal(first);
    expect(page.count).to.equal('10,000 members');
    expect((await page.type('thorsnes 9999')).count).to.equal(1);
    expect(inside(page.root).length).to.be.below(1000);
    element.remove();
  });

  it('keeps the page answering while ten thousand are read and indexed', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return this.skip();
    this.timeout(60_000);
    const data = of(many(10_000));
    /** The longest task, as a share of the time that all take: the machine may be slow and busy, and is so with all of them. */
    const longest = async (): Promise<number> => {
      await aTimeout(50);
      const long: number[] = [];
      const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => long.push(duration)));
      observer.observe({ type: 'longtask' });
      const start = performance.now();
      const page = await DirectoryPage.open({}, data);
      await page.type('firm 77');
      const whole = performance.now() - start;
      await aTimeout(50);
      observer.disconnect();
      page.element.remove();
      return Math.max(0, ...long) < 100 ? 0 : Math.max(...long) / whole;
    };
    let share = 1;
    for (let tries = 0; tries < 4 && share > 0.4; tries++) share = Math.min(share, await longest());
    // a list that is read or indexed at one go takes most of it
    expect(share).to.be.below(0.4);
  });
});

describe('<bob-directory>: members in a file of their own', () => {
  it('are read from JSON and from a table; a row that cannot be read is told by its line, the others are there', () =>
    atDesk(async (desk) => {
      const json = new DirectoryPage(fromFile(desk, JSON.stringify([{ name: 'Ada' }, { name: '' }, 7, { name: 'Bo', joined: '2024' }])));
      await json.answers();
      expect(json.element.results.sort()).to.deep.equal(['ada', 'bo']);
      expect(json.element.problems.map(({ path }) => path)).to.include.members(['members[1].name', 'members[2]']);
      json.element.remove();
      const table = new DirectoryPage(fromFile(desk, 'Name;Town;Latitude\nAda;Höfn;64,3\n;Nowhere;1\nBo "the boat;Vík;north\nCy;Ey;65\n'));
      await table.answers();
      expect(table.element.document!.members.map(({ name }) => name)).to.include('Ada');
      expect(table.element.document!.members.map(({ name }) => name)).to.include('Cy');
      const told = table.element.problems.map(({ path, message }) => `${path} ${message}`).join('\n');
      expect(told).to.match(/3/);
      expect(table.element.problems.length).to.be.at.least(2);
      expect(table.one('[part~=problems]').textContent).to.include('for the owner of this page');
      table.element.remove();
    }));

  it('that cannot be had leave the fallback, and tell the owner why', () =>
    atDesk(async (desk) => {
      const element = fromFile(desk, '', { status: 404 });
      element.textContent = 'Write to us for the list.';
      const event = (await oneEvent(element, 'bob-error')) as unknown as { code: string };
      expect(event.code).to.equal('http');
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part~=error]')).not.to.equal(null);
      expect(isSeen(element)).to.equal(true);
      expect(element.problems[0]!.message).to.include('404');
      element.remove();
    }));

  it('shows nobody of what it draws ahead while the file is on its way', () =>
    atDesk(async (desk) => {
      const seen: string[] = [];
      const element = document.createElement('bob-directory');
      element.src = desk.serve(of(many(3)), { delay: 400 });
      document.body.append(element);
      await element.updateComplete;
      const watch = new MutationObserver(() => seen.push(element.shadowRoot!.textContent));
      watch.observe(element.shadowRoot!, { childList: true, subtree: true });
      await aTimeout(0);
      await aTimeout(0);
      expect(seen).to.deep.equal([]);
      expect([element.results, element.query]).to.deep.equal([[], '']);
      await waitUntil(() => element.results.length === 3);
      expect(element.shadowRoot!.querySelectorAll('[part~=member]')).to.have.length(3);
      watch.disconnect();
      element.remove();
    }));

  it('are asked for once, and keep the place free until they are there', () =>
    atDesk(async (desk) => {
      const element = fromFile(desk, JSON.stringify(many(3)), { delay: 150 });
      await waitUntil(() => desk.asked.length === 2);
      expect(element.shadowRoot!.querySelector('[part~=loading]')!.getBoundingClientRect().height).to.be.above(300);
      await new DirectoryPage(element).answers();
      expect(desk.asked).to.have.lengthOf(2);
      element.remove();
    }));
});

describe('<bob-directory>: bad members', () => {
  it('with the same id, numbers as texts, impossible places, wrong types: the others are there, and each is told', async () => {
    const page = await open([
      { id: 'twin', name: 'First twin', founded: '1999' },
      { id: 'twin', name: 'Second twin' },
      { id: 'far', name: 'Far', location: { lat: 640, lon: '12.5' }, email: 'no address', joined: 2020 },
      { id: 'odd', name: 'Odd', offers: 'one thing', tags: { a: 1 }, languages: 'is' },
      { name: null },
      null,
      'Just a name',
    ]);
    expect(page.element.results).to.have.members(['twin', 'twin-2', 'far', 'odd', 'just-a-name']);
    const paths = page.element.problems.map(({ path }) => path);
    for (const path of ['members[1].id', 'members[2].location.lat', 'members[2].email', 'members[4].name']) expect(paths).to.include(path);
    await page.openMember('far');
    expect(page.one('.member-sheet').textContent).not.to.match(/undefined|NaN|\[object/);
  });

  it('with very long names and texts, and from right to left, break nothing at a phone’s width', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(3);
    const members = [
      { id: 'long', name: long, tagline: long, sectors: [long], tags: [long], offers: [long], needs: [long], location: { city: long }, description: 'x '.repeat(15_000) },
      { id: 'arab', name: { ar: 'مقهى الميناء' }, tagline: { ar: 'حساء وكعك على الرصيف' }, sectors: ['food'], tags: ['بحر'], offers: [{ ar: 'غداء' }], location: { city: 'القاهرة' } },
    ]; // prettier-ignore
    for (const [dir, view] of [
      ['ltr', 'list'],
      ['rtl', 'grid'],
      ['rtl', 'table'],
    ] as const) {
      const page = await DirectoryPage.open({ view, dir }, of(members), 'width: 320px; overflow: clip');
      if (view === 'table') await page.comes('table');
      for (const button of page.all('.facet h3 button[aria-expanded=false]')) button.click();
      await page.click('.unfold');
      await page.choose('sector', 'food');
      await page.click('.chips .text');
      const box = page.one('.box');
      expect(box.scrollWidth, `${view} ${dir}`).to.be.at.most(box.clientWidth);
      expect(page.all('[lang=ar]')[0]?.getAttribute('dir')).to.equal('rtl');
      const dialog = await page.openMember('long');
      await page.element.updateComplete;
      expect(dialog.scrollWidth, `member ${view} ${dir}`).to.be.at.most(dialog.clientWidth);
      page.element.remove();
    }
  });

  it('without a picture have their letters; pictures that cannot be had give way to them', async () => {
    const page = await open([
      { id: 'with', name: 'With Picture', logo: { src: '/nowhere/logo.png' } },
      { id: 'none', name: 'Without Any' },
    ]);
    expect(page.one('[data-id=none] .monogram').textContent).to.equal('WA');
    await waitUntil(() => page.one('[data-id=with] .mark').classList.contains('failed'), 'gives way', { timeout: 3000 });
    expect(isSeen(page.one('[data-id=with] .monogram'))).to.equal(true);
  });
});

describe('<bob-directory>: under a translator', () => {
  it('tells what is found, and names who is found, in whatever stands there in place of its own texts', async () => {
    const page = await DirectoryPage.open({}, of([
      { id: 'a', name: 'Fish and Sons', sectors: ['food'] },
      { id: 'b', name: 'Boats', sectors: ['tours'] },
      { id: 'c', name: 'Fishing Trips', sectors: ['tours'] },
    ])); // prettier-ignore
    const root = page.one('.box');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.nodeValue);
    }
    await page.type('boats');
    expect(page.one('[part~=count]').textContent).to.equal('Found: 1 member');
    expect(page.all('.member-name').map((one) => one.textContent.trim())).to.deep.equal(['Boats']);
    await page.type('fish');
    expect(page.one('[part~=count]').textContent).to.equal('Found: 2 members');
  });
});

describe('<bob-directory>: as a guest', () => {
  it('asks nobody but the addresses that the owner gave, whatever the visitor does', async () => {
    const page = await DirectoryPage.open({ view: 'map', tiles: 'https://tiles.example/{z}/{x}/{y}.png' }, wholeCluster('West'));
    const { urls } = await requestsOf(async () => {
      await page.comes('[part~=map]');
      await page.type('harbour');
      await page.openMember('member-0');
      await page.element.export('csv');
      await aTimeout(100);
    });
    expect(urls.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
    expect(page.has('[part~=map-consent]')).to.equal(true);
  });

  it('keeps two clusters on a page apart, and what is looked for while a cluster is read again', async () => {
    await noConsole(async () => {
      const [one, other] = await Promise.all([DirectoryPage.open(), DirectoryPage.open({}, smallCluster('Two'))]);
      await one.type('harbour');
      expect(other.element.results).to.have.lengthOf(2);
      one.element.data = wholeCluster('West, read again');
      await waitUntil(() => one.one('[part~=name]').textContent.includes('again'));
      await one.answers();
      expect(one.element.query).to.equal('harbour');
      expect(one.element.results).to.deep.equal(['member-0']);
      other.element.remove();
      one.element.data = of([{ name: 'Harbour' }, { name: 'Other' }], { id: 'another' });
      await waitUntil(() => one.element.results.length === 2);
      expect(one.element.query).to.equal('');
    });
  });
});
