/** Which files the script tag loads, for one kind of element and for several. On built files. */
import { expect } from '@open-wc/testing';
import { BOOK, asked, askedFor, fresh, shown, tag } from '../support/loader.js';
import { frame, page, type Frame } from '../support/page.js';

describe('the files of the script tag', () => {
  const frames: Frame[] = [];
  const open = async (body: string) => {
    const opened = await frame(page(body));
    frames.push(opened);
    return opened;
  };
  afterEach(() => frames.splice(0).forEach((opened) => opened.remove()));

  it('one element by its own file, which holds all of its first view', async () => {
    const key = fresh();
    const { until, document } = await open(`${tag(key, 'none', 'bob-card.js')}<p></p>`);
    await until(() => document.defaultView!.customElements.get('bob-card'));
    await askedFor(key, 'later-lists.js');
    expect(await asked(key), 'and what its lazy half is made of').to.deep.equal(['bob-card.js', 'later-lists.js']);
    document.querySelector('p')!.innerHTML = `<bob-card view="full" src="${BOOK}"></bob-card>`;
    await until(() => shown(document.querySelector('bob-card')));
    expect(await asked(key), 'comes once')
      .not.to.include('card.js')
      .and.not.include('core.js');
  });

  it('one element by its own file asks for what its lazy half is made of while its document is on its way, and not before', async () => {
    const key = fresh();
    const hold = `<script>
      const real = fetch;
      const held = new Promise((resolve) => (window.release = resolve));
      window.fetch = async (...asked) => {
        window.before = !!document.querySelector('[href*=later-lists], [src*=later-lists]');
        await held;
        return real(...asked);
      };
    </script>`;
    const { until, document, window } = await open(`${hold}${tag(key, 'none', 'bob-card.js')}<bob-card src="${BOOK}"></bob-card>`);
    await askedFor(key, 'later-lists.js');
    const seen = window as unknown as { before?: boolean; release(): void };
    expect(seen.before, 'the lists are asked for when the document is').to.equal(false);
    seen.release();
    await until(() => shown(document.querySelector('bob-card')));
  });

  it('by the script of one element: makes marks, those that come later, and those in a shadow root; loads what finds them only then', async () => {
    const key = fresh();
    const { until, document, window } = await open(`${tag(key, 'none', 'bob-card.js')}<bob-card src="${BOOK}"></bob-card><main></main>`);
    await until(() => shown(document.querySelector('bob-card')));
    const main = document.querySelector('main')!;
    main.innerHTML = '<form><input name="localName"><input name="matches"></form>';
    await askedFor(key, 'later.js');
    expect(await asked(key)).to.not.include('start.js');
    main.innerHTML = `<section><a data-bob="card" href="${BOOK}">Later</a></section>`;
    await until(() => shown(main.querySelector('a + bob-card')));
    const other = await open(`${tag(fresh(), 'none', 'bob-card.js')}<x-later></x-later><div class="bob-card" data-src="${BOOK}">Box</div>`);
    await other.until(() => shown(other.document.querySelector('div > bob-card')));
    other.window.eval(`customElements.define('x-later', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<a data-bob="card" href="${BOOK}">Within</a>'; }
    })`);
    await other.until(() => shown(other.document.querySelector('x-later')!.shadowRoot!.querySelector('a + bob-card')));
    window.eval(`document.body.append(document.createElement('b'))`);
    expect(main.querySelectorAll('bob-card')).to.have.lengthOf(1);
  });

  it('by the script of one element: what only data-allow may make, and a link that stays where the code for marks is lost', async () => {
    const link = '<a data-bob="password" href="/page">A page</a>';
    const script = tag(fresh(), 'none', 'bob-password.js');
    const refused = await open(script + link);
    const allowed = await open(script.replace('<script', '<script data-allow="password"') + link);
    await allowed.until(() => allowed.document.querySelector('a + bob-password')?.shadowRoot?.querySelector('[part~=input]'));
    expect(refused.document.querySelector('bob-password')).to.equal(null);
    const lost = await open(`${tag(fresh(), 'drop=start', 'bob-card.js')}<main><a data-bob="card" href="${BOOK}">Link</a></main>`);
    expect(lost.document.querySelector('main')!.offsetHeight, 'space is kept').to.be.above(90);
    await lost.until(() => lost.document.querySelector('main')!.offsetHeight < 90, 9000);
    expect(lost.document.querySelector('a')!.checkVisibility({ visibilityProperty: true })).to.equal(true);
  }).timeout(15_000);

  it('loads the first view of a card in one file where the page has no other kind, and shares what that holds with a kind that comes later', async () => {
    const key = fresh();
    const { until, document } = await open(`${tag(key)}<bob-card src="${BOOK}"></bob-card><main></main>`);
    await until(() => document.querySelector('bob-card:defined'));
    expect(await asked(key))
      .to.include('card-card.js')
      .and.not.include('core.js')
      .and.not.include('card.js');
    document.querySelector('main')!.innerHTML = '<bob-password></bob-password>';
    await until(() => document.querySelector('bob-password')?.shadowRoot?.querySelector('[part~=input]'));
    expect(await asked(key))
      .to.include('password.js')
      .and.not.include('core.js');
    const hurried = fresh();
    const page = await open(`${tag(hurried, 'late=card:400')}<bob-card src="${BOOK}"></bob-card><main></main>`);
    await askedFor(hurried, 'card-card.js');
    page.document.querySelector('main')!.innerHTML = '<bob-password></bob-password>';
    await page.until(() => page.document.querySelector('bob-password')?.shadowRoot?.querySelector('[part~=input]'));
    expect(await asked(hurried)).to.not.include('core.js');
  });

  it('shares files between elements of two kinds', async () => {
    const key = fresh();
    const { until, document } = await open(`${tag(key)}<bob-card src="${BOOK}"></bob-card><bob-password></bob-password>`);
    await until(() => shown(document.querySelector('bob-card')));
    await until(() => document.querySelector('bob-password')?.shadowRoot?.querySelector('[part~=input]'));
    const files = await asked(key);
    expect(files, 'one in one file, the other beside it').to.include.members(['card-card.js', 'password.js']).and.not.include('core.js');
    expect(files, 'each once').to.have.lengthOf(new Set(files).size);
  });

  it('shares lazy files between the scripts of two elements', async () => {
    const key = fresh();
    const both = tag(key, 'none', 'bob-card.js') + tag(key, 'none', 'bob-password.js');
    const { until, document } = await open(`${both}<bob-card src="${BOOK}"></bob-card><bob-password></bob-password>`);
    await until(() => shown(document.querySelector('bob-card')));
    await until(() => document.querySelector('bob-password')?.shadowRoot?.querySelector('[part~=input]'));
    await askedFor(key, 'later.js');
    expect(await asked(key)).to.not.include('core.js');
  });

  it('loads the texts beside the code where the page names another language', async () => {
    const key = fresh();
    const html = `${tag(key, 'late=card:800')}<script>document.documentElement.lang = 'nb'</script><bob-card src="${BOOK}"></bob-card>`;
    const { until, document } = await open(html);
    await askedFor(key, 'card-all.js');
    // in WebKit the frame's load event waits for the late file, so that its code has run by now
    if (!/^Apple/.test(navigator.vendor)) expect(document.querySelector('bob-card:defined')).to.equal(null);
    await until(() => shown(document.querySelector('bob-card')));
    expect((await asked(key)).filter((file) => file === 'card-all.js')).to.have.lengthOf(1);
  });
});
