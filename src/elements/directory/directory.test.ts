/** What a visitor does with a directory: searching, filtering, sorting, going on, taking along. */
import { aTimeout, axe, expect, waitUntil } from '../../../test/support/index.js';
import { wholeCluster } from '../../../test/kit/clusters.js';
import { DirectoryPage } from '../../../test/kit/directory-page.js';

const open = DirectoryPage.open;
const focused = (page: DirectoryPage): Element | null => page.root.activeElement;

/** Places that a browser would tell, or undefined where it refuses. */
async function standingAt<T>(place: { lat: number; lon: number } | undefined, work: () => Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
  const geolocation = {
    getCurrentPosition: (yes: PositionCallback, no: PositionErrorCallback) =>
      place
        ? yes({ coords: { latitude: place.lat, longitude: place.lon } } as GeolocationPosition)
        : no({ code: 1, message: 'denied' } as GeolocationPositionError),
  };
  Object.defineProperty(Navigator.prototype, 'geolocation', { configurable: true, get: () => geolocation });
  try {
    return await work();
  } finally {
    Object.defineProperty(Navigator.prototype, 'geolocation', before);
  }
}

describe('<bob-directory>: finding', () => {
  it('finds what is typed on a plain keyboard, marks it and tells how many', async () => {
    const page = await open();
    await page.type('harbuor');
    // What a typing error needs is made ready after the rest.
    await waitUntil(() => page.element.results.length === 1, 'forgives the error');
    await waitUntil(() => page.names.join() === 'Harbour Café', 'and shows the member');
    expect((await page.type('thorsnes')).count).to.equal(39);
    expect(page.texts('mark')[0]).to.equal('Þórsnes');
    expect(page.count).to.include('39');
  });

  it('keeps what is typed before the search is there, and answers it', async () => {
    const page = await DirectoryPage.early();
    const { element } = page;
    const wrong: unknown[] = [];
    element.addEventListener('bob-error', (event) => wrong.push(event));
    expect((await page.type('harbour')).count).to.equal(1);
    expect(element.query).to.equal('harbour');
    expect(element.results).to.deep.equal(['member-0']);
    expect(wrong).to.deep.equal([]);
  });

  it('shows the first page of a long file of members before the rest of it is read, and answers from it', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => ({ id: `m${at}`, name: `Þórsnes ${at}`, tags: ['boats'] }));
    const { fetch } = globalThis;
    globalThis.fetch = async (...asked) =>
      new Request(...asked).url.endsWith('/many.json') ? new Response(JSON.stringify(rows)) : fetch(...asked);
    try {
      const page = await DirectoryPage.put({ 'page-size': '7' }, { ...wholeCluster('West'), members: '/many.json' });
      await page.comes('[part~=member]');
      const early = page.names;
      expect(page.element.document, 'it is not read yet').to.equal(null);
      expect(early).to.have.length(7);
      await page.answers();
      expect(page.names, 'nothing jumps').to.deep.equal(early);
      expect(page.count).to.include('12,000');
      expect((await page.type('thorsnes 11999')).count).to.equal(1);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('opens a member that was clicked before the lazy half was there', async () => {
    const page = await DirectoryPage.early();
    await page.openMember(page.firstId);
  });

  it('tells screen readers what is found once, when the visitor has stopped', async () => {
    const page = await open();
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(page.one('.heard').textContent));
    observer.observe(page.one('.heard'), { childList: true, characterData: true, subtree: true });
    for (const words of ['h', 'ha', 'har', 'harb']) await page.type(words);
    await aTimeout(300);
    expect(heard).to.deep.equal([]);
    await waitUntil(() => heard.length, 'is told', { timeout: 2000 });
    expect(heard).to.deep.equal(['Found: 1 member']);
    observer.disconnect();
  });

  it('filters: “or” within a facet, “and” between them, and the chosen stay even at 0', async () => {
    const page = await open();
    const { element } = page;
    await page.choose('role', 'research');
    expect(element.results).to.have.lengthOf(8);
    await page.choose('role', 'sme');
    expect(element.results).to.have.lengthOf(40);
    await page.choose('role', 'sme');
    await page.choose('sector', 'food');
    expect(element.filters).to.deep.equal({ role: ['research'], sector: ['food'] });
    expect(element.results).to.have.lengthOf(4);
    expect(page.one('[data-facet=sector][data-value=tours] .number').textContent).to.equal('4');
    await page.type('harbour');
    expect(element.results).to.have.lengthOf(0);
    const chosen = page.one('[data-facet=sector][data-value=food]');
    expect(chosen.querySelector('input')!.checked).to.equal(true);
    expect(chosen.querySelector('.number')!.textContent).to.equal('0');
  });

  it('takes filters away one by one, a facet at once, and all of them; the chips name them', async () => {
    const page = await open();
    const { element } = page;
    await page.choose('role', 'research');
    await page.choose('role', 'sme');
    await page.choose('sector', 'food');
    expect(page.texts('.chips li')).to.deep.equal(['Food', 'Research and education', 'Small or medium firm', 'Clear search and filters']);
    expect(page.texts('.unfold b')).to.deep.equal(['3']);
    expect(page.one('.chips button').getAttribute('aria-label')).to.equal('Remove filter: Food');
    await page.click('.chips button');
    expect(element.filters).to.deep.equal({ role: ['research', 'sme'] });
    await page.click('#facet-role .text');
    expect(element.filters).to.deep.equal({});
    await page.choose('country', 'DK');
    page.one('.chips .text').focus();
    await page.click('.chips .text');
    expect(element.filters).to.deep.equal({});
    expect(page.has('.chips')).to.equal(false);
    // the button is gone, the visitor's place is not
    expect(focused(page)?.localName).to.equal('select');
  });

  it('leaves every value of a filter in its place, whatever is chosen or searched: none moves away under a finger', async () => {
    const page = await open();
    await page.click('.unfold');
    await page.unfold('country');
    const values = (): string[] => page.all('[part~=facet]').map(({ dataset }) => `${dataset.facet} ${dataset.value}`);
    const top = (): number[] => page.all('[part~=facet]').map((one) => one.getBoundingClientRect().top);
    const [order, places] = [values(), top()];
    expect(Math.min(...places.slice(0, 4))).to.be.above(0);
    for (const [facet, value] of [
      ['role', 'research'],
      ['country', 'DK'],
      ['sector', 'tours'],
    ] as const) {
      await page.choose(facet, value);
      expect(values(), value).to.deep.equal(order);
      expect(top().slice(0, 4), value).to.deep.equal(places.slice(0, 4));
    }
    page.element.clear();
    await page.type('harbour');
    expect(values()).to.deep.equal(order);
    const none = page.one('[data-facet=sector][data-value=food]');
    expect(none.querySelector('.number')!.textContent).to.equal('0');
    expect(none.querySelector('input')!.disabled).to.equal(true);
    await axe(page.element);
  });

  it('keeps the focus on a filter that is given up and that nobody has any more', async () => {
    const page = await open();
    await page.click('.unfold');
    await page.choose('sector', 'food');
    await page.type('harbour');
    const box = page.one<HTMLInputElement>('[data-facet=sector][data-value=food] input');
    box.focus();
    await page.choose('sector', 'food');
    expect(focused(page)).to.equal(box);
    expect([box.checked, box.disabled]).to.deep.equal([false, false]);
  });

  it('says of its first order that it is mixed each day, and that the best match is first only where words are searched', async () => {
    const page = await open();
    const first = (): string => page.texts('.order option')[0]!;
    expect(first()).to.equal('Random (new every day)');
    await page.choose('role', 'research');
    expect(first()).to.equal('Random (new every day)');
    await page.type('harbour');
    expect(first()).to.equal('Best match');
    await page.type(' ');
    expect(first()).to.equal('Random (new every day)');
  });

  it('has every facet that parts the members, in words', async () => {
    const page = await open();
    const titles = page.texts('.facet h3');
    const all = ['Sector', 'Role', 'Country', 'Town or area', 'Language', 'Looking for', 'Loyalty programme'];
    expect(titles).to.deep.equal(all);
    await page.unfold('country', 'language', 'loyalty');
    expect(page.texts('[data-facet=country] span:first-of-type')).to.deep.equal(['Iceland', 'Denmark']);
    expect(page.texts('[data-facet=language] span:first-of-type')).to.deep.equal(['Icelandic', 'English']);
    expect(page.texts('[data-facet=loyalty] span:first-of-type')).to.have.members(['West Pass', 'No loyalty programme']);
    page.element.lang = 'is';
    await waitUntil(() => page.texts('[data-facet=country] span:first-of-type')[0] === 'Ísland', 'speaks Icelandic');
    expect(page.texts('[data-facet=sector] span:first-of-type')).to.have.members(['Matur', 'Ferðir']);
  });

  it('folds a long facet, with all its values and a field to find one among them on demand', async () => {
    const members = Array.from({ length: 60 }, (_, at) => ({ name: `Firm ${at}`, tags: [`Tag ${at % 30}`, ...(at % 7 ? [] : ['Ýsa'])] }));
    const page = await open({}, { kind: 'cluster', version: 1, name: 'Tags', members });
    const values = (): string[] => page.texts('[data-facet=tag] span:first-of-type');
    expect(values()).to.have.lengthOf(6);
    expect(values()[0]).to.equal('Ýsa');
    await page.click('#facet-tag > .text');
    expect(values()).to.have.lengthOf(31);
    const field = page.one<HTMLInputElement>('#facet-tag input[type=search]');
    field.value = 'ysa';
    field.dispatchEvent(new Event('input'));
    await page.element.updateComplete;
    expect(values()).to.deep.equal(['Ýsa']);
    expect(page.one<HTMLInputElement>('#facet-tag input[type=search]')).to.equal(field);
    await page.click('#facet-tag > .text');
    expect(values()).to.have.lengthOf(6);
  });

  it('says, where nobody is found, what to take away, and who comes near', async () => {
    const page = await open();
    await page.choose('role', 'research');
    await page.type('quay xylophone');
    expect(page.one('.nobody').textContent).to.equal('No members found.');
    expect(page.texts('.none li button.text')).to.include.members(['Search without “xylophone”', 'Show all members']);
    expect(page.all('.none [part~=member]')).to.have.lengthOf(3);
    const told = page.tells();
    page
      .all('.none li button.text')
      .find((one) => one.textContent.includes('xylophone'))!
      .click();
    expect(await told).to.include({ query: 'quay', count: 8 });
    expect(page.has('.none')).to.equal(false);
    page.element.clear();
    await page.type('harbxyzq');
    expect(page.texts('.none .member-name')).to.deep.equal(['Harbour Café']);
  });

  it('filters from outside without telling its own page', async () => {
    const page = await open();
    let told = 0;
    page.element.addEventListener('bob-search', () => told++);
    page.element.filters = { role: ['research'] };
    expect(page.element.results).to.have.lengthOf(8);
    page.element.query = 'harbour';
    expect(page.element.results).to.have.lengthOf(1);
    page.element.clear();
    expect(page.element.results).to.have.lengthOf(40);
    await page.element.updateComplete;
    expect(told).to.equal(0);
  });
});

describe('<bob-directory>: views and orders', () => {
  it('shows a first page, and more when asked; who asked goes on with the first of them', async () => {
    const page = await open({ 'page-size': '10' });
    expect(page.names).to.have.lengthOf(10);
    expect(page.one('[part~=more]').textContent.trim()).to.equal('Show 10 more');
    page.one('[part~=more]').focus();
    await page.click('[part~=more]');
    await waitUntil(() => page.names.length === 20);
    const eleventh = page.all('[part~=member]')[10]!;
    await waitUntil(() => eleventh.contains(focused(page)), 'focus goes on');
    for (let left = 2; left; left--) await page.click('[part~=more]');
    expect(page.names).to.have.lengthOf(40);
    expect(page.has('[part~=more]')).to.equal(false);
  });

  it('keeps the view that the visitor has chosen', async () => {
    const page = await open({ view: 'grid' });
    expect(page.has('.members.grid')).to.equal(true);
    await page.click('.views button:nth-of-type(3)');
    await page.comes('table');
    expect(page.one('.views [aria-pressed=true]').getAttribute('aria-label')).to.equal('Table');
    page.element.data = wholeCluster('West, again');
    await waitUntil(() => page.one('[part~=name]').textContent.includes('again'));
    expect(page.one('.views [aria-pressed=true]').getAttribute('aria-label')).to.equal('Table');
    // The preview of a new cluster is rows, in any view; the table stands again when all of it is read.
    await page.comes('table');
  });

  it('sorts the table over all that is found, as the language sorts, up and down, empty cells last', async () => {
    const names = ['Álfur', 'Zebra', 'Ævar', 'Björg', 'Arna', 'Ösp', 'Þór', 'Eðvarð', 'Edda'];
    const members = names.map((name, at) => ({ name, location: { city: at ? `Place ${9 - at}` : undefined } }));
    const page = await open(
      { view: 'table', 'page-size': '4', lang: 'is' },
      { kind: 'cluster', version: 1, lang: 'is', name: 'Nöfn', members },
    );
    await page.comes('table');
    const press = async (at: number): Promise<void> => {
      const told = page.tells();
      page.one(`thead th:nth-of-type(${at}) button`).click();
      await told;
    };
    await press(1);
    expect(page.names).to.deep.equal(['Arna', 'Álfur', 'Björg', 'Edda']);
    expect(page.one('thead th').getAttribute('aria-sort')).to.equal('ascending');
    await press(1);
    expect(page.names).to.deep.equal(['Ösp', 'Ævar', 'Þór', 'Zebra']);
    expect(page.one('thead th').getAttribute('aria-sort')).to.equal('descending');
    await press(2);
    expect(page.names[0]).to.equal('Edda');
    expect(page.element.results).to.have.lengthOf(9);
    expect(page.element.results.at(-1)).to.equal('alfur');
    await press(2);
    expect(page.element.results.at(-1)).to.equal('alfur');
    expect(page.one<HTMLSelectElement>('.order select').value).to.equal('column');
    await page.order('best');
    expect(page.has('[aria-sort]')).to.equal(false);
  });

  it('orders by name, by age and by distance, and tells how far', async () => {
    const page = await open();
    await page.order('name');
    expect(page.names.slice(0, 3)).to.deep.equal(['Harbour Café', 'Þórsnes 1', 'Þórsnes 2']);
    await page.order('newest');
    expect(page.element.results[0]).to.match(/^member-(14|29)$/);
    await standingAt({ lat: 64.5 + 39 / 50, lon: -21.9 }, () => page.order('distance'));
    expect(page.element.results.slice(0, 2)).to.deep.equal(['member-39', 'member-38']);
    expect(page.texts('[part~=member] .muted')[1]).to.match(/· 2\.2 km$/);
  });

  it('says in words that the browser does not tell where the visitor is', async () => {
    const page = await open();
    const before = page.element.results;
    const select = page.one<HTMLSelectElement>('.order select');
    await standingAt(undefined, async () => {
      select.value = 'distance';
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => page.one('.told').textContent.includes('did not share your location'));
    });
    await page.element.updateComplete;
    expect(page.element.results).to.deep.equal(before);
    expect(select.value).to.equal('best');
  });

  it('shows the map, with the list below it, and names those who are not on it', async () => {
    const data = wholeCluster('West') as { members: object[] };
    data.members.push({ id: 'nowhere', name: 'Nowhere', location: { lat: 95, lon: 10 } });
    const page = await open({ view: 'map' }, data);
    await page.comes('[part~=map]');
    expect(page.texts('.map-without summary')).to.deep.equal(['1 member not on the map']);
    expect(page.texts('.map-without li')).to.deep.equal(['Nowhere']);
    expect(page.all('.members [part~=member]')).to.have.lengthOf(24);
    expect(page.element.problems.map(({ path }) => path)).to.include('members[40].location.lat');
    await page.comes('[part~=marker]');
    for (const marker of page.all('[part~=marker]')) {
      const { width, height } = marker.getBoundingClientRect();
      expect(Math.min(width, height), 'a marker can be hit').to.be.at.least(24);
    }
  });

  it('puts everything that is found on paper, and a list where the map was', async () => {
    const page = await open({ view: 'map', 'page-size': '5' });
    await page.comes('[part~=map]');
    dispatchEvent(new Event('beforeprint'));
    expect(page.has('[part~=map]')).to.equal(false);
    expect(page.names).to.have.lengthOf(40);
    dispatchEvent(new Event('afterprint'));
    await page.element.updateComplete;
    expect(page.names).to.have.lengthOf(5);
  });
});

describe('<bob-directory>: what goes out', () => {
  it('gives what is found as a table for Excel, as vCards and as a cluster that can be read again', async () => {
    const page = await open();
    await page.choose('role', 'research');
    const table = await page.element.export('csv');
    expect(table.startsWith('\uFEFF')).to.equal(true);
    expect(table.trim().split('\r\n')).to.have.lengthOf(9);
    expect((await page.element.export('vcard')).match(/BEGIN:VCARD/g)).to.have.lengthOf(8);
    const again = await open({}, JSON.parse(await page.element.export('json')));
    expect([...again.element.results].sort()).to.deep.equal([...page.element.results].sort());
  });

  it('tells how many are taken along, before and after', async () => {
    const page = await open();
    await page.choose('role', 'research');
    expect(page.texts('.foot p')).to.deep.equal(['Download or print: 8 members']);
    const { click } = HTMLAnchorElement.prototype;
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      page.one('.foot button').click();
      await waitUntil(() => saved.length && page.one('.told').textContent);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.deep.equal(['west.csv']);
    expect(page.one('.told').textContent).to.equal('Saved: 8 members');
  });

  it('tells search engines of the first members, and takes it back', async () => {
    const page = await open();
    const lists = (): { numberOfItems: number; itemListElement: unknown[] }[] =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((one) => JSON.parse(one.textContent) as never);
    await waitUntil(() => lists().length === 1);
    expect(lists()[0]!.numberOfItems).to.equal(40);
    expect(lists()[0]!.itemListElement).to.have.lengthOf(24);
    page.element.setAttribute('json-ld', 'off');
    await page.element.updateComplete;
    expect(lists()).to.have.lengthOf(0);
  });
});
