/** The script tag in whole pages: what it finds, what it leaves alone. On built files. */
import { expect } from '@open-wc/testing';
import { pack } from '../../src/engines/carry/carry.js';
import { BOOK, fresh, shown, tag } from '../support/loader.js';
import { frame, page, type Frame } from '../support/page.js';

describe('bob.js', () => {
  const frames: Frame[] = [];
  const open = async (body: string, options = {}) => {
    const opened = await frame(page(body, options));
    frames.push(opened);
    return opened;
  };
  afterEach(() => frames.splice(0).forEach((opened) => opened.remove()));

  it('shows all three forms, and keeps link and box as fallback content', async () => {
    const { until, document } = await open(`${tag(fresh())}
      <bob-card id="tag" src="${BOOK}"><a href="/one">One</a></bob-card>
      <p id="link"><a data-bob="card" href="${BOOK}" data-view="badge" lang="da">Our book</a></p>
      <section id="box"><div class="bob-card" data-src="${BOOK}" data-view="compact"><a href="/three">Three</a></div></section>`);
    for (const at of ['#tag', '#link > bob-card', '#box > div > bob-card']) await until(() => shown(document.querySelector(at)));
    const link = document.querySelector('#link > bob-card')!;
    expect(link.getAttribute('view')).to.equal('badge');
    expect(link.getAttribute('lang')).to.equal('da');
    const mark = link.previousElementSibling as HTMLElement;
    expect(mark.textContent).to.equal('Our book');
    expect(getComputedStyle(mark).visibility).to.equal('hidden');
    expect(document.querySelector('#box > div.bob-card > a')!.checkVisibility(), 'what is in the box').to.equal(false);
    expect(document.querySelectorAll('bob-card').length).to.equal(3);
  });

  it('shows what is added later, and what is moved', async () => {
    const { until, document } = await open(`${tag(fresh())}<div id="here"></div><div id="there"></div>`);
    const here = document.querySelector('#here')!;
    here.innerHTML = `<section><a data-bob="card" href="${BOOK}">Later</a></section>`;
    const card = await until(() => here.querySelector('bob-card'));
    await until(() => shown(card));
    document.querySelector('#there')!.append(card);
    await until(() => shown(card));
    expect(document.querySelectorAll('bob-card').length).to.equal(1);
  });

  it('finds elements in open shadow roots: those there, nested, and of elements defined later', async () => {
    const { until, document, window } = await open(`${tag(fresh())}<div id="now"></div><x-later></x-later>
      <script>
        const now = document.querySelector('#now').attachShadow({ mode: 'open' });
        now.innerHTML = '<div id="inner"></div>';
        now.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<a data-bob="card" href="${BOOK}">In a shadow</a>';
      </script>`);
    const inner = document.querySelector('#now')!.shadowRoot!.firstElementChild!.shadowRoot!;
    await until(() => shown(inner.querySelector('bob-card')));
    window.eval(`customElements.define('x-later', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p></p>'; }
    })`);
    const later = document.querySelector('x-later')!.shadowRoot!;
    later.innerHTML = `<bob-card src="${BOOK}"></bob-card>`;
    await until(() => shown(later.querySelector('bob-card')));
  });

  it('leaves alone what is not ours, not an http address, or being edited', async () => {
    const { document, until } = await open(`${tag(fresh())}
      <a id="unknown" data-bob="unicorn" href="${BOOK}">a</a>
      <a id="script" data-bob="card" href="javascript:document.title='ran'">b</a>
      <div id="box" class="bob-card" data-src="java&#10;script:document.title='ran'">c</div>
      <a id="data" data-bob="card" href="data:application/json,{}">d</a>
      <div contenteditable><p><a id="edited" data-bob="card" href="${BOOK}">e</a></p></div>
      <a data-bob="card" href="${BOOK}" data-onclick="document.title='ran'" data-style="color:red">f</a>`);
    const card = await until(() => document.querySelector('bob-card'));
    await until(() => shown(card));
    expect(document.querySelectorAll('bob-card').length).to.equal(1);
    expect(card.hasAttribute('onclick')).to.equal(false);
    expect(card.hasAttribute('style')).to.equal(false);
    for (const id of ['unknown', 'script', 'box', 'data', 'edited'])
      expect(document.getElementById(id)!.parentElement!.querySelector(`#${id} + bob-card, #${id} > bob-card`), id).to.equal(null);
    expect(document.title).to.equal('Test');
  });

  it('hands a mark’s attributes over by the element’s own list, and nothing else', async () => {
    const { document, until } =
      await open(`${tag(fresh())}<a data-bob="card" href="${BOOK}" data-view="badge" data-id="x" data-is="x" data-slot="x"
      data-contenteditable data-autofocus data-onfocus="document.title='ran'" data-tabindex="0" data-popover data-part="x" data-class="x" data-name="x">f</a>`);
    const card = await until(() => document.querySelector('bob-card'));
    expect([...card.attributes].map(({ name }) => name).sort()).to.deep.equal(['data-marked', 'id', 'src', 'view']);
  });

  it('follows its mark: attributes, class and style, kind, a bad address, its end', async () => {
    const { document, until } = await open(
      `${tag(fresh())}<p>See <a data-bob="card" class="alignwide" style="margin-block: 7px" href="${BOOK}" data-view="badge">it</a> here.</p>`,
    );
    const link = document.querySelector('a')!;
    const card = await until(() => shown(document.querySelector('bob-card')) && document.querySelector('bob-card')!);
    expect(card.className).to.equal('alignwide');
    expect(card.style.marginBlockStart).to.equal('7px');
    link.className = 'alignfull';
    link.style.marginBlock = '9px';
    link.removeAttribute('data-view');
    await until(() => card.className === 'alignfull' && card.style.marginBlockStart === '9px' && !card.hasAttribute('view'));
    link.dataset.src = `${location.origin}/demo/books/trainer.json`;
    await until(() => card.getAttribute('src')!.endsWith('trainer.json'));
    link.dataset.src = 'javascript:0';
    await until(() => !document.querySelector('bob-card'));
    expect(link.checkVisibility({ visibilityProperty: true }), 'it is there again').to.equal(true);
    link.removeAttribute('data-src');
    await until(() => shown(link.nextElementSibling));
    link.dataset.bob = 'directory';
    await until(() => link.nextElementSibling?.localName === 'bob-directory');
    expect(document.querySelectorAll('bob-card').length).to.equal(0);
    link.remove();
    await until(() => !document.querySelector('[data-marked]'));
  });

  it('keeps the link where the document, or the code, cannot be had', async () => {
    const { document, until } = await open(`${tag(fresh())}<a data-bob="card" href="${location.origin}/nowhere.json">It</a>`);
    await until(() => document.querySelector('[data-marked=failed]'));
    expect(document.querySelector('a')!.checkVisibility({ visibilityProperty: true })).to.equal(true);
    const without = await open(`${tag(fresh(), 'drop=card')}<a data-bob="card" href="${BOOK}">It</a>`);
    const failed = await without.until((page) => page.querySelector('[data-marked=failed]'), 9000);
    expect(without.document.querySelector('a')!.checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(failed.checkVisibility()).to.equal(false);
  });

  for (const what of ['card', 'start'])
    it(`keeps no space where the code of ${what} cannot be had, by its own rules and by those in the docs`, async () => {
      const guide = await (await fetch('/stories/docs/paste-it-in.md')).text();
      const rules = /```css\n([^]*?)```/.exec(guide)![1]!;
      for (const style of ['', rules]) {
        const { document, until } = await open(
          `${tag(fresh(), `drop=${what}`)}<main><a data-bob="card" href="${BOOK}">Link</a><div class="bob-card" data-src="${BOOK}">Box</div>${what === 'card' ? `<bob-card src="${BOOK}">Tag</bob-card>` : ''}</main><div id="host"></div>
          <script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<a data-bob="card" href="${BOOK}">Within</a>'</script>`,
          { head: `<style>${style}</style>` },
        );
        // what looks into shadow roots keeps space there, too
        const within = what === 'card' ? '[data-bob-lost]' : 'a';
        await until(() => document.querySelector('main [data-bob-lost]'), 9000);
        const lost = await until(() => document.querySelector('#host')!.shadowRoot!.querySelector(within), 9000);
        expect(document.querySelector('main')!.offsetHeight).to.be.below(90);
        expect(lost.getBoundingClientRect().height).to.be.below(30);
        document.querySelector('main')!.innerHTML = `<a data-bob="card" href="${BOOK}">Later</a>`;
        await until(() => document.querySelector('main')!.offsetHeight < 30);
      }
    }).timeout(25_000);

  it('takes a document that stands in the link or the box', async () => {
    const inline = (name: string) => `<script type="application/json">{"kind":"book","version":1,"name":"${name}"}</script>`;
    const { document, until } = await open(
      `${tag(fresh())}<div class="bob-card">${inline('Boxed')}</div><a data-bob="card" href="/page">${inline('Linked')}A page</a>
      <a data-bob="card" data-src="#book" href="/page">A page</a><script type="application/json" id="book">{"kind":"book","version":1,"name":"Named"}</script>`,
    );
    const names = () =>
      [...document.querySelectorAll('bob-card')].map((card) => card.shadowRoot?.querySelector('[part~=name]')?.textContent);
    await until(() => names().join() === 'Boxed,Linked,Named');
  });

  it('takes a document that the address of the link or the box carries', async () => {
    const carried = (name: string) => pack({ kind: 'book', version: 1, name });
    const [own, page, box] = await Promise.all(['Own', 'Page', 'Box'].map(carried));
    const { document, until } = await open(
      `${tag(fresh())}<a data-bob="card" data-src="${own}" href="/page">A page</a><a data-bob="card" href="/view.html${page}#?secret=AbC123">A page</a><div class="bob-card" data-src="${box}"></div>`,
    );
    const names = () =>
      [...document.querySelectorAll('bob-card')].map((card) => card.shadowRoot?.querySelector('[part~=name]')?.textContent);
    await until(() => names().join() === 'Own,Page,Box', 9000);
    const asked = document.defaultView!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('view.html'))).to.deep.equal([]);
  });

  it('leads to a page by the link of a checklist that comes along', async () => {
    const { document, until } = await open(`${tag(fresh())}<a data-bob="checklist" data-pack="security" href="/nowhere">Security</a>`);
    await until(() => document.querySelector('bob-checklist[data-marked=ready]'), 9000);
  });

  it('hides the link from keyboard and theme, and #id still leads there', async () => {
    const { document, window, until } = await open(
      `${tag(fresh())}<div style="height:3000px"></div><main id="content" class="entry"><p><a id="members" data-bob="card" href="${BOOK}">It</a></p></main><div style="height:3000px"></div>`,
      {
        head: '<style>#content.entry a{display:inline-block!important;visibility:visible!important;position:static!important;min-height:44px!important}</style>',
      },
    );
    const link = document.querySelector('a')!;
    await until(() => shown(document.querySelector('bob-card')));
    await until(() => !link.checkVisibility({ visibilityProperty: true }));
    expect(link.getBoundingClientRect().height).to.equal(0);
    link.focus();
    expect(document.activeElement).not.to.equal(link);
    window.location.hash = 'members';
    await until(() => Math.abs(document.querySelector('bob-card')!.getBoundingClientRect().top) < 30);
  });

  it('makes what only shows something, and what else data-allow on its own script tag says', async () => {
    const marks = `<a data-bob="password" href="${BOOK}">p</a><div class="bob-loyalty-card" data-src="${BOOK}"></div><div class="bob-loyalty-desk" data-src="${BOOK}"></div><a data-bob="card" href="${BOOK}">c</a>`;
    const made = (document: Document) => [...document.querySelectorAll('[data-marked]')].map(({ localName }) => localName).sort();
    const own = tag(fresh()).replace('<script', '<script data-allow="password loyalty-card"');
    const allowed = await open(own + marks);
    await allowed.until(() => made(allowed.document).length === 3);
    expect(made(allowed.document)).to.deep.equal(['bob-card', 'bob-loyalty-card', 'bob-password']);

    // what somebody who may not write a script that runs can do about it
    const key = fresh();
    const address = `${location.origin}/__loader/${key}/none/bob.js`;
    const tricks =
      `<script type="application/json" src="${address}" data-allow="password"></script><script type="module" src="${address}?other" data-allow="loyalty-card"></script>
      <a data-allow="password" href="${address}">a</a><form name="currentScript" data-allow="password"></form><svg><script type="module" href="${address}" data-allow="password"></script></svg>
      <div data-allow="password"></div><meta name="bob-allow" content="password">`.replace(
        'src="' + address + '?other"',
        'src="data:text/javascript,0"',
      );
    const refused = await open(`${tricks}${tag(key)}${marks}`);
    await refused.until(() => shown(refused.document.querySelector('bob-card')));
    expect(made(refused.document)).to.deep.equal(['bob-card']);
  });

  it('is not stopped by names that take the place of what the browser has', async () => {
    const names = ['querySelectorAll', 'localName', 'matches', 'shadowRoot', 'dataset', 'getBoundingClientRect'];
    const form = `<form>${names.map((name) => `<input name="${name}">`).join('')}</form>`;
    const ids = `<b id="requestIdleCallback"></b><img name="querySelectorAll"><img name="readyState">`;
    const { document, until } = await open(`${tag(fresh())}${ids}${form}<a data-bob="card" href="${BOOK}">c</a>`);
    await until(() => document.body.querySelector('bob-card') && shown(document.body.querySelector('bob-card')));
    document.body.insertAdjacentHTML('beforeend', `${form}<div class="bob-card" data-src="${BOOK}"></div>`);
    await until(() => document.body.querySelectorAll('bob-card').length === 2);
  });

  it('takes away the copies of elements that a page, kept or saved, has beside its marks', async () => {
    const { document, until } = await open(
      `${tag(fresh())}<p><a data-bob="card" href="${BOOK}">It</a></p><bob-card data-marked="ready" src="${BOOK}"></bob-card>`,
    );
    await until(() => shown(document.querySelector('a + bob-card')));
    expect(document.querySelectorAll('bob-card').length).to.equal(1);
    const place = document.querySelector('p')!;
    document.body.append(place.cloneNode(true));
    place.innerHTML += '<i>more</i>';
    await until(() => [...document.querySelectorAll('a')].every((link) => shown(link.nextElementSibling)));
    expect(document.querySelectorAll('bob-card').length).to.equal(2);
  });

  it('does not fight with a script that takes its element away', async () => {
    const { document, until } = await open(
      `<script>new MutationObserver(() => document.querySelectorAll('bob-card').forEach((card) => card.remove())).observe(document, { childList: true, subtree: true })</script>
      ${tag(fresh())}<a data-bob="card" href="${BOOK}">It</a>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 800));
    await until(() => document.querySelector('a'));
    expect(document.querySelector('a')!.checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('loads nothing where the page uses nothing', async () => {
    const key = fresh();
    await open(`${tag(key)}<p>Nothing</p>`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(Object.keys((await (await fetch(`/__loader/${key}`)).json()) as object)).to.deep.equal(['bob.js']);
  });

  it('loads what is far down the page too, when the page is idle', async () => {
    const { until, document } = await open(`${tag(fresh())}<div style="height:9000px"></div><bob-card src="${BOOK}"></bob-card>`);
    await until(() => shown(document.querySelector('bob-card')));
  });

  it('keeps space before the code is there, and lets any rule of the page win', async () => {
    const key = fresh();
    const { document } = await open(
      `${tag(key, 'late=card:1500')}<bob-card src="${BOOK}"></bob-card><bob-card view="badge" src="${BOOK}"></bob-card><bob-card class="own" src="${BOOK}"></bob-card>
      <script type="module">
        document.title = JSON.stringify([...document.querySelectorAll('bob-card')].map((card) => parseFloat(getComputedStyle(card).minHeight)));
      </script>`,
      { head: '<style>.own{min-height:7px}</style>' },
    );
    const heights = JSON.parse(document.title) as number[];
    const [card, badge, own] = heights as [number, number, number];
    expect(own).to.equal(7);
    expect(badge).to.be.within(24, 60);
    expect(card).to.be.within(160, 400);
  });

  it('twice on a page, from one address or two, is harmless and silent', async () => {
    const warnings: string[] = [];
    Object.assign(window, { noteWarning: (text: string) => warnings.push(text) });
    const { until, document, errors } =
      await open(`<script>console.warn = console.error = (...said) => parent.noteWarning(said.join(' '))</script>
      ${tag(fresh())}${tag(fresh())}<a data-bob="card" href="${BOOK}">Once</a>`);
    await until(() => shown(document.querySelector('bob-card')));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(document.querySelectorAll('bob-card').length).to.equal(1);
    expect(warnings).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('gives way to another version, and says so once', async () => {
    const warnings: string[] = [];
    Object.assign(window, { noteWarning: (text: string) => warnings.push(text) });
    const key = fresh();
    const { document } = await open(`<script>console.warn = (...said) => parent.noteWarning(said.join(' '));
      customElements.define('bob-card', class extends HTMLElement { static version = '0.0.7' })</script>
      ${tag(key)}<bob-card src="${BOOK}">A</bob-card><bob-card src="${BOOK}">B</bob-card>`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/bob-card: version 0\.0\.7 .*\d+\.\d+\.\d+ was not loaded/);
    expect(document.querySelector('bob-card')!.textContent).to.equal('A');
    expect(Object.keys((await (await fetch(`/__loader/${key}`)).json()) as object)).to.deep.equal(['bob.js']);
  });

  it('works in quirks mode, from a script of another type put back later, and in srcdoc', async () => {
    const key = fresh();
    const html = `<body><a data-bob="card" href="${BOOK}">Quirks</a><script>
      const script = document.createElement('script'); script.type = 'module'; script.src = '${location.origin}/__loader/${key}/none/bob.js';
      setTimeout(() => document.body.append(script), 50)</script>`;
    const quirks = await frame(`/__page?${new URLSearchParams({ html })}`);
    frames.push(quirks);
    expect(quirks.document.compatMode).to.equal('BackCompat');
    await quirks.until(() => shown(quirks.document.querySelector('bob-card')));

    const inside = document.createElement('iframe');
    inside.srcdoc = `<base target="_blank">${tag(fresh())}<a data-bob="card" href="/test/e2e/fixtures/book.json">srcdoc</a>`;
    document.body.append(inside);
    const written = document.createElement('iframe');
    document.body.append(written);
    written.contentDocument!.write(
      `<base href="${location.origin}/test/">${tag(fresh())}<a data-bob="card" href="e2e/fixtures/book.json">written</a>`,
    );
    written.contentDocument!.close();
    await quirks.until(
      () => shown(inside.contentDocument?.querySelector('bob-card')) && shown(written.contentDocument?.querySelector('bob-card')),
    );
    inside.remove();
    written.remove();
  });
});
