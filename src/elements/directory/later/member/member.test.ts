/** A member that is opened in place, partners, the visitor's own words, and the address of the page. */
import { sendKeys } from '@web/test-runner-commands';
import { axe, expect, waitUntil } from '../../../../../test/support/index.js';
import { wholeCluster } from '../../../../../test/kit/clusters.js';
import { DirectoryPage } from '../../../../../test/kit/directory-page.js';
import type { BobOpenEvent } from '../../events.js';

const cluster = {
  kind: 'cluster',
  version: 1,
  id: 'coast',
  lang: 'en',
  name: 'Coast',
  description: 'A coast with **many** firms.',
  website: 'https://coast.example/',
  book: 'coast-book.json',
  sectors: { food: { en: 'Food', is: 'Matur' }, tours: 'Tours' },
  loyalty: [{ id: 'pass', name: 'Coast Pass' }],
  members: [
    {
      id: 'cafe',
      name: 'Harbour Café',
      role: 'sme',
      sectors: ['food'],
      description: 'Soup and **cake**, on the [quay](https://quay.example/).',
      location: { address: 'Quay 1', postalCode: '310', city: 'Borgarnes', region: 'Vesturland', country: 'IS', lat: 64.5, lon: -21.9 },
      languages: ['is', 'en'],
      offers: ['Lunch for groups'],
      needs: ['Fresh fish', 'A bus for excursions'],
      tags: ['open all year'],
      phone: '+354 555 0100',
      email: 'cafe@coast.example',
      contact: 'Bookings',
      website: 'https://www.cafe.example/',
      social: [{ service: 'instagram', url: 'https://instagram.com/cafe' }],
      founded: 1999,
      joined: '2024-05-01',
      loyalty: ['pass'],
      book: 'cafe-book.json',
    },
    { id: 'fisher', name: 'Fisher', role: 'sme', sectors: ['food'], offers: ['Fresh fish from the bay'], needs: ['Lunch for the crew'] },
    { id: 'bus', name: 'Bus Line', role: 'anchor', sectors: ['tours'], offers: ['Buses for excursions'] },
    { id: 'loner', name: 'Loner' },
  ],
};

const open = (attributes: Record<string, string> = {}): Promise<DirectoryPage> => DirectoryPage.open(attributes, cluster);
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('a member of <bob-directory>', () => {
  it('opens in place, named, with everything that is known of it', async () => {
    const page = await open();
    const told: string[] = [];
    page.element.addEventListener('bob-open', (event: BobOpenEvent) => told.push(event.id));
    const dialog = await page.openMember('cafe');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('aria-label')).to.equal('Harbour Café');
    expect(told).to.deep.equal(['cafe']);
    await page.comes('.member-sheet .prose strong');
    const text = words(dialog);
    for (const said of [
      'Small or medium firm · Food · founded 1999 · member since 2024',
      'Quay 1, 310 Borgarnes, Vesturland, Iceland',
      'Icelandic and English',
      'Ask for: Bookings',
      'cafe.example',
      'Instagram',
      'Lunch for groups',
      'A bus for excursions',
      'open all year',
      'Coast Pass',
    ])
      expect(text).to.include(said);
    expect(page.one('.prose a').getAttribute('href')).to.equal('https://quay.example/');
    expect(page.one('.reach a[href^="tel:"]').getAttribute('href')).to.equal('tel:+3545550100');
    expect(page.one('.maps a').getAttribute('href')).to.include('openstreetmap.org');
  });

  it('shows its own book by the element for books, and nothing where nobody knows that one', async () => {
    const page = await open();
    await page.openMember('cafe');
    const card = page.one('.own bob-card');
    expect(card.getAttribute('src')).to.equal(new URL('cafe-book.json', document.baseURI).href);
    expect(card.getAttribute('view')).to.equal('compact');
    if (!customElements.get('bob-card')) expect(page.one('.own').getClientRects()).to.have.lengthOf(0);
  });

  it('opens the book of the cluster in place', async () => {
    const page = await open();
    page.all('.links button').at(-1)!.click();
    await page.comes('dialog bob-card');
    expect(page.one('dialog bob-card').getAttribute('view')).to.equal('full');
    expect(page.one('dialog').getAttribute('aria-label')).to.equal('Coast');
  });

  it('is opened by keyboard and closed by Escape; focus comes back', async () => {
    const page = await open();
    const button = page.one('[data-id=bus] .member-name button');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await page.comes('.member-sheet[data-id=bus]');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !page.has('dialog'));
    expect(page.root.activeElement).to.equal(button);
  });

  it('names partners both ways, with the reason, and leads to them and back', async () => {
    const page = await open();
    const dialog = await page.openMember('cafe');
    await page.comes('.partners');
    expect(page.texts('.partners h4')).to.deep.equal(['Who offers what this member needs', 'Who needs what this member offers']);
    const [givers, takers] = page.all('.partners').map(words);
    expect(givers).to.include('Fisher Offers: Fresh fish from the bay · matches “Fresh fish”');
    expect(givers).to.include('Bus Line');
    expect(takers).to.include('Fisher Looking for: Lunch for the crew');
    expect(page.texts('.partners mark')).to.include('fish');
    page
      .all('.fits button')
      .find((one) => one.textContent === 'Fisher')!
      .click();
    await page.comes('.member-sheet[data-id=fisher]');
    expect(page.all('dialog')).to.have.lengthOf(1);
    expect(dialog.getAttribute('aria-label')).to.equal('Fisher');
    expect(page.root.activeElement).to.equal(page.one('.member-sheet h3'));
    await page.click('.back');
    await page.comes('.member-sheet[data-id=cafe]');
    expect(page.has('.back')).to.equal(false);
  });

  it('goes with its directory, and with its cluster', async () => {
    const page = await open();
    await page.openMember('cafe');
    page.element.data = wholeCluster('Another');
    await waitUntil(() => !page.has('dialog'));
    await page.answers();
    await page.openMember(page.firstId); // the order is shuffled daily
    const place = page.element.parentElement!;
    page.element.remove();
    place.append(page.element);
    await waitUntil(() => !page.has('dialog'));
  });
});

describe('the visitor’s own words', () => {
  const seek = async (): Promise<{ page: DirectoryPage; say: (text: string) => Promise<void> }> => {
    const page = await open();
    page.one('.line-of-status .text').click();
    await page.comes('.seeker');
    return {
      page,
      say: async (text) => {
        const field = page.one<HTMLInputElement>('.seeker input[type=search]');
        field.value = text;
        field.dispatchEvent(new Event('input'));
        await waitUntil(() => page.has('.seeker .fit-count'));
      },
    };
  };

  it('find who offers what is looked for, and who looks for what is offered, with the reason', async () => {
    const { page, say } = await seek();
    await say('we need fishes');
    expect(page.texts('.fits li')).to.deep.equal(['Fisher Offers: Fresh fish from the bay']);
    expect(page.texts('.fits mark')).to.deep.equal(['fish']);
    expect(page.one('.fit-count').textContent.trim()).to.equal('1 member matches');
    page.all<HTMLInputElement>('.seeker [type=radio]')[1]!.click();
    await say('lunch');
    expect(page.texts('.fits button')).to.deep.equal(['Fisher']);
    await say('zeppelin');
    expect(page.one('.fit-count').textContent).to.include('No members match');
    await say('lunch');
    page.one('.fits button').click();
    await page.comes('.member-sheet[data-id=fisher]');
  });

  it('are asked for in a dialog without fault', async () => {
    const { page, say } = await seek();
    await say('a bus');
    await axe(page.element);
  });
});

describe('the address of the page (sync-url)', () => {
  const before = location.href;
  const parameter = (name: string): string | null => new URLSearchParams(location.search).get(`coast.${name}`);
  afterEach(() => history.replaceState(null, '', before));

  it('keeps query, filters, order and view, in place', async () => {
    const { length } = history;
    const page = await open({ 'sync-url': '' });
    await page.type('fish');
    await page.choose('sector', 'food');
    await page.order('name');
    await page.click('.views button:nth-of-type(2)');
    expect(['q', 'sector', 'order', 'view'].map(parameter)).to.deep.equal(['fish', 'food', 'name', 'grid']);
    expect(history.length).to.equal(length);
    page.element.remove();
    const again = await open({ 'sync-url': '' });
    await waitUntil(() => again.names.join() === 'Fisher,Harbour Café', 'is found again');
    expect(again.element.query).to.equal('fish');
    expect(again.element.filters).to.deep.equal({ sector: ['food'] });
    expect(again.has('.members.grid')).to.equal(true);
    await again.type('');
    await again.choose('sector', 'food');
    expect(parameter('q') ?? parameter('sector')).to.equal(null);
  });

  it('leads into a member, and Back leads out of it', async () => {
    const page = await open({ 'sync-url': '' });
    await page.openMember('cafe');
    expect(parameter('member')).to.equal('cafe');
    await page.comes('.fits button');
    page
      .all('.fits button')
      .find((one) => one.textContent === 'Fisher')!
      .click();
    await page.comes('.member-sheet[data-id=fisher]');
    expect(parameter('member')).to.equal('fisher');
    history.back();
    await page.comes('.member-sheet[data-id=cafe]');
    history.back();
    await waitUntil(() => !page.has('dialog'), 'Back closes it');
    expect(parameter('member')).to.equal(null);
  });

  it('is that of the list again when a member is closed, however it was come to', async () => {
    const page = await open({ 'sync-url': '' });
    await page.openMember('cafe');
    page.one<HTMLDialogElement>('dialog').close();
    await waitUntil(() => !parameter('member'), 'goes back');
    page.element.remove();
    const url = new URL(location.href);
    url.searchParams.set('coast.member', 'bus');
    history.replaceState(null, '', url);
    const again = await open({ 'sync-url': '' });
    await again.comes('.member-sheet[data-id=bus]');
    again.one<HTMLDialogElement>('dialog').close();
    await waitUntil(() => !parameter('member'), 'is the list’s again');
  });

  it('is left alone without the attribute, and whatever stands there is no danger', async () => {
    const url = new URL(location.href);
    for (const [name, value] of [
      ['q', '<img src=x onerror=alert(1)>'],
      ['view', 'constructor'],
      ['order', '__proto__'],
      ['member', 'nobody'],
      ['sector', 'none'],
    ])
      // prettier-ignore
      url.searchParams.set(`coast.${name}`, value!);
    history.replaceState(null, '', url);
    const plain = await open();
    await plain.type('fish');
    expect(location.href).to.equal(url.href);
    expect(plain.element.results).to.have.lengthOf(2);
    plain.element.remove();
    const page = await open({ 'sync-url': '' });
    await page.comes('.none');
    expect(page.has('img, dialog')).to.equal(false);
    expect(page.texts('.chips li')[0]).to.equal('none');
  });
});

describe('axe finds nothing in <bob-directory>', () => {
  it('with a member open', async () => {
    const page = await open();
    await page.openMember('cafe');
    await page.comes('.partners');
    await axe(page.element);
  });

  it('with filters chosen and long facets unfolded, at a phone’s width; where nobody is found; with what there is to tell of the cluster', async () => {
    const page = await DirectoryPage.open(
      {},
      { ...wholeCluster('West'), description: 'A **coast**.', contacts: [{ name: 'Office' }] },
      'width: 360px',
    );
    await page.click('.unfold');
    expect(page.one('.panel').getClientRects()).to.have.lengthOf(1);
    for (const button of page.all('.facet h3 button[aria-expanded=false]')) button.click();
    await page.choose('role', 'research');
    await page.choose('country', 'DK');
    await page.click('.links button');
    expect(words(page.one('.about'))).to.include('Small or medium firm 32');
    await axe(page.element);
    await page.click('.done');
    expect(page.root.activeElement).to.equal(page.one('.unfold'));
    expect(page.one('.panel').getClientRects()).to.have.lengthOf(0);
    await page.type('xylophone quay');
    await page.comes('.none');
    await axe(page.element);
  });

  it('in the map', async () => {
    const page = await open({ view: 'map' });
    await page.comes('[part~=map]');
    await axe(page.element);
  });
});
