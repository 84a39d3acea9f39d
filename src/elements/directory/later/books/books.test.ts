import { aTimeout, expect, waitUntil } from '../../../../../test/support/index.js';
import { DirectoryPage } from '../../../../../test/kit/directory-page.js';
import { address, answers, bookOf, cluster, INDEX, index, members, Web, type Answers } from '../../../../../test/kit/book-hosts.js';
import '../../../card/define.js';

let web: Web | undefined;
let count = 0;
/** Files are kept for ten seconds: each test has addresses of its own. */
const fresh = (pages: Answers = answers()): { index: string; cluster: object } => {
  const tag = `${count++}.`;
  const own = (url: string) => url.replace('https://', `https://${tag}`);
  web = new Web(Object.fromEntries(Object.entries(pages).map(([url, page]) => [own(url), page])));
  const linked = members.map((member) => ('book' in member ? { ...member, book: own(member.book!) } : member));
  return { index: own(INDEX), cluster: cluster({ members: linked }) };
};
const open = async (books: 'index' | 'fetch' | '', pages?: Answers, more: Record<string, string> = {}): Promise<DirectoryPage> => {
  const made = fresh(pages);
  return DirectoryPage.open({ ...(books && { books: books === 'index' ? made.index : 'fetch' }), ...more, debug: '' }, made.cluster);
};
const problems = (page: DirectoryPage): string[] => page.element.problems.map(({ code, path }) => `${code} ${path}`);
const finds = (page: DirectoryPage, ...ids: string[]) =>
  waitUntil(() => page.element.results.join() === ids.join(), `finds ${ids.join()}`, { timeout: 5000 }).catch(() => expect(page.element.results).to.deep.equal(ids)); // prettier-ignore

afterEach(() => {
  web?.close();
  web = undefined;
});

describe('<bob-directory books>', () => {
  for (const way of ['index', 'fetch'] as const) {
    it(`finds members by what is in their books, after those who say it themselves, and shows where (${way})`, async () => {
      const page = await open(way);
      await page.type('breakfast');
      await finds(page, 'cafe', 'inn');
      await page.comes('.in-book mark');
      expect(page.texts('.in-book button')).to.deep.equal(['In its book: What sets us apart']);
      expect(page.texts('.in-book p')).to.deep.equal(['Breakfast with bread from our own oven']);
      expect(page.texts('.in-book mark')).to.deep.equal(['Breakfast']);
      expect(page.has('[data-id=cafe] .in-book')).to.equal(false);
      await page.type('driftwood');
      await finds(page, 'inn');
      expect(page.texts('.in-book button')).to.deep.equal(['In its book: The sauna']);
      await page.type('fuglaskodara');
      await finds(page, 'boats');
      expect(page.one('.in-book p').lang).to.equal('is');
      expect(page.texts('.in-book mark')).to.deep.equal(['fuglaskoðara']);
      expect(problems(page)).to.deep.equal([]);
    });

    it(`finds inside words and with typos, together with own fields and filters (${way})`, async () => {
      const page = await open(way);
      await page.type('fast');
      await finds(page, 'cafe', 'inn');
      await page.type('saturdey');
      await finds(page, 'inn');
      await page.comes('.in-book mark');
      expect(page.texts('.in-book mark')).to.deep.equal(['Saturday']);
      await page.type('hellnar oven');
      await finds(page, 'inn');
      page.element.filters = { sector: ['food'] };
      await finds(page);
    });

    it(`never finds what is for staff only (${way})`, async () => {
      const page = await open(way);
      await page.type('driftwood');
      await finds(page, 'inn');
      await page.type('clock');
      await aTimeout(500);
      expect(page.element.results).to.deep.equal([]);
      expect(page.root.textContent).not.to.include('behind');
    });
  }

  it('gives the same with an index and with the books themselves', async () => {
    const seen: string[] = [];
    for (const way of ['index', 'fetch'] as const) {
      const page = await open(way);
      let all = '';
      for (const query of ['breakfast', 'brauð', 'coach', 'morgunmat', 'rúm inn', 'quiet', 'sauna oven', 'breakfst']) {
        await page.type(query);
        await waitUntil(() => !page.root.textContent.includes('Still searching'));
        await aTimeout(450);
        all += `${query}: ${page.element.results.join()} ${page.texts('.in-book').join(' | ')}\n`;
      }
      seen.push(all);
      page.element.remove();
      web!.close();
    }
    expect(seen[0]).to.include('sauna oven: inn').and.to.equal(seen[1]);
  });

  it('asks nobody before something is searched, and each address once', async () => {
    const page = await open('fetch', answers(), { view: 'books' });
    await aTimeout(300);
    expect(web!.asked).to.deep.equal([]);
    await page.type('b');
    await page.type('breakfast');
    await finds(page, 'cafe', 'inn');
    await page.type('oven');
    await finds(page, 'inn');
    expect(web!.asked.map((url) => url.replace(/\d+\./, '')).sort()).to.deep.equal([address('boats'), address('inn')]);
    page.element.remove();
    const other = await open('index');
    await aTimeout(300);
    expect(web!.asked).to.deep.equal([]);
    await other.type('oven');
    await finds(other, 'inn');
    expect(web!.asked).to.have.lengthOf(1);
  });

  it('opens the book at the chapter', async () => {
    const page = await open('index');
    await page.type('driftwood');
    await page.comes('.in-book button');
    const opened = new Promise<string>((resolve) => page.element.addEventListener('bob-open', ({ id }) => resolve(id)));
    page.one('.in-book button').click();
    expect(await opened).to.equal('inn');
    await page.comes('dialog bob-card');
    const card = page.one('dialog bob-card');
    expect(card.getAttribute('src')).to.match(/inn\.example\/book\.json$/);
    await waitUntil(() => card.shadowRoot?.activeElement?.textContent.includes('The sauna'), 'the heading has the focus', {
      timeout: 8000,
    });
  });

  it('follows its attribute, and another cluster', async () => {
    const page = await open('index');
    await page.type('oven');
    await finds(page, 'inn');
    page.element.books = null;
    await finds(page);
    page.element.setAttribute('books', 'fetch');
    await finds(page, 'inn');
    page.element.data = cluster({
      id: 'other',
      members: [
        { id: 'inn', name: 'Another' },
        { id: 'b', name: 'B' },
      ],
    });
    await waitUntil(() => page.element.document?.id === 'other');
    await page.answers();
    await page.type('oven');
    await aTimeout(300);
    await finds(page);
  });

  it('stops when it leaves the page, and goes on when it is back', async () => {
    let answered = 0;
    const page = await open('fetch', { [address('inn')]: async () => { await aTimeout(100); answered++; return Response.json(bookOf('inn')); } }); // prettier-ignore
    await page.type('oven');
    await waitUntil(() => web!.asked.length > 0);
    const place = page.element.parentElement!;
    page.element.remove();
    await aTimeout(200);
    place.append(page.element);
    await finds(page, 'inn');
    expect(answered).to.be.above(0);
  });
});

describe('books that cannot be had', () => {
  const failing: readonly [what: string, answer: () => Response | Promise<Response>, told: string][] = [
    ['404', () => new Response('', { status: 404 }), 'http'],
    ['a web page', () => new Response('<!doctype html>'), 'not-json'],
    ['another kind', () => Response.json({ kind: 'checklist' }), 'wrong-kind'],
    ['no CORS header', () => Promise.reject(new TypeError('Failed to fetch')), 'cross-origin'],
    ['30 MB', () => new Response(new Uint8Array(30e6)), 'too-large'],
  ];
  for (const [what, answer, told] of failing) {
    it(`are told to the owner, and the search goes on: ${what}`, async function () {
      this.timeout(12_000);
      const fetched = await open('fetch', { ...answers(), [address('boats')]: answer });
      await fetched.type('oven');
      await finds(fetched, 'inn');
      await waitUntil(() => problems(fetched).length, 'is told', { timeout: 5000 });
      expect(problems(fetched)).to.deep.equal([`${told} members[boats].book${told === 'wrong-kind' ? '.kind' : ''}`]);
      fetched.element.remove();
      web!.close();
      const page = await open('index', { [INDEX]: answer });
      await page.type('breakfast');
      await waitUntil(() => problems(page).length, 'is told', { timeout: 8000 });
      expect(problems(page)[0]).to.match(new RegExp(`^${told} (books|index\\.json: kind)$`));
      expect(page.element.results).to.deep.equal(['cafe']);
      expect(page.has('.owner')).to.equal(true);
    });
  }

  it('hold up nothing where they never come', async () => {
    const page = await open('index', { [INDEX]: () => new Promise<Response>(() => undefined) });
    await page.type('breakfast');
    await page.comes('.members');
    expect(page.element.results).to.deep.equal(['cafe']);
    await waitUntil(() => page.root.textContent.includes('Still searching inside'));
    expect(problems(page)).to.deep.equal([]);
  });

  it('do no harm, whatever is in them', async () => {
    (window as { hacked?: number }).hacked = 0;
    const evil = '<img src=x onerror="hacked++"><script>hacked++</script><a href="javascript:hacked++">needle</a>';
    const hostile = {
      ...bookOf('inn'),
      name: evil,
      tagline: evil,
      logo: { src: 'javascript:hacked++' },
      cover: { src: 'data:text/html,x' },
      sections: {
        concept: { text: evil + 'x'.repeat(200_000), goals: [evil, '\u202eneedle', '🙂 e\u0301 needle'] },
        cooperation: { partners: [{ name: 'needle', book: address('inn') }] },
      },
      topics: [{ id: '"><img>', title: evil, text: 'needle' }],
    };
    const page = await open('fetch', { [address('inn')]: () => Response.json(hostile) }, { view: 'books' });
    await page.type('needle');
    await finds(page, 'inn');
    await page.comes('.in-book');
    expect(page.has('.in-book img, .in-book a, .shelf script, .shelf img')).to.equal(false);
    await page.type('x'.repeat(10_000));
    await aTimeout(100);
    expect((window as { hacked?: number }).hacked).to.equal(0);
    const bad = { ...index(), books: [{ member: '__proto__', passages: [{ section: 'constructor', text: evil }] }, { member: 'inn', logo: { src: 'javascript:1' }, passages: [{ section: 'constructor', text: { en: `${evil} needle` } }] }, 7, null] }; // prettier-ignore
    page.element.remove();
    web!.close();
    const other = await open('index', { [INDEX]: () => Response.json(bad) });
    await other.type('needle');
    await finds(other, 'inn');
    await other.comes('.in-book');
    expect(other.texts('.in-book button')).to.deep.equal(['In its book']);
    expect((window as { hacked?: number }).hacked).to.equal(0);
  });
});

describe('the shelf', () => {
  const many = (count: number, more: object = {}) => ({
    kind: 'cluster',
    version: 1,
    name: 'West',
    members: Array.from({ length: count }, (_, at) => ({
      id: `m${at}`,
      name: `Firm ${at}`,
      role: 'sme',
      book: `/books/${at}.json`,
      ...more,
    })),
  });
  const onShelf = async (document: object): Promise<DirectoryPage> => {
    const page = await DirectoryPage.open({ view: 'books' }, document);
    await page.comes('.shelf .cover');
    return page;
  };

  it('shows sixty books, and leads on from the first of those that are asked for', async () => {
    const page = await onShelf(many(70));
    expect(page.all('.shelf .cover').length).to.equal(60);
    page.one('[part~=more]').click();
    await waitUntil(() => page.all('.shelf .cover').length === 70);
    await waitUntil(() => page.root.activeElement === page.all('.shelf .cover')[60], 'the first of the new ones has the focus');
    expect(page.has('[part~=more]')).to.equal(false);
  });

  it('is printed whole', async () => {
    const page = await onShelf(many(70));
    dispatchEvent(new Event('beforeprint'));
    await waitUntil(() => page.all('.shelf .cover').length === 70, 'all are on paper');
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => page.all('.shelf .cover').length === 60, 'and sixty on the screen');
  });

  it('leaves no hole for a picture that cannot be had, and shows the one that comes in its place', async () => {
    const page = await onShelf(many(1, { image: { src: '/nowhere/cover.png', alt: '' } }));
    const picture = page.one<HTMLImageElement>('.shelf .plate img');
    picture.scrollIntoView();
    await waitUntil(() => picture.hidden, 'is not shown', { timeout: 5000 });
    expect(getComputedStyle(picture).display).to.equal('none');
    picture.src = '/demo/books/pictures/kaeru-cover.svg';
    await waitUntil(() => getComputedStyle(picture).display !== 'none', 'is shown again');
    expect(picture.isConnected).to.equal(true);
  });
});
