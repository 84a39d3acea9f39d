/** Marked links, boxes and elements in pages that frameworks write: they create, key, move, hide and take away their own nodes. On built files. */
import { expect } from '@open-wc/testing';
import { frame, page, type Frame } from '../support/page.js';

const CHROMIUM = navigator.userAgent.includes('Chrome/');
const book = (name: string) => `${location.origin}/demo/books/${name}.json`;
const LIST = ['mosabrekka-guesthouse', 'latvian-crafts', 'kaeru-museum'].map((id) => ({ id, href: book(id) }));
const LOADER = `<script type="module" src="${location.origin}/__loader/frameworks/none/bob.js"></script>`;
const framework = (name: string) => `<script type="module" src="${location.origin}/__framework/${name}.js"></script>`;
const LISTEN = `<script>console.error = (...said) => { (window.said ??= []).push(said.map(String).join(' ').slice(0, 300)) }</script>`;

const shown = (element: Element | null | undefined) => element?.shadowRoot?.querySelector('[part~="card"]');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('in a page of', function () {
  this.timeout(20_000);
  const frames: Frame[] = [];
  const open = async (url: string) => {
    const opened = await frame(url);
    frames.push(opened);
    return opened;
  };
  const start = async (name: string, body = '<div id="root"></div>') => {
    const opened = await open(page(LISTEN + body, { head: LOADER + framework(name) }));
    const host = await opened.until(() => (opened.window as any).host ?? (opened.window as any).start);
    return { ...opened, host };
  };
  afterEach(() => frames.splice(0).forEach((opened) => opened.remove()));

  const quiet = ({ errors, window }: Frame) => expect([...errors, ...((window as any).said ?? [])]).to.deep.equal([]);

  /** Each mark has one element, in its place; no element is left without its mark. */
  const paired = async ({ document, until }: Frame, count: number) => {
    // what was changed just now is put in order at the end of the task
    await wait(0);
    const marks = () => [...document.querySelectorAll('a[data-bob], div.bob-card')];
    const made = () => [...document.querySelectorAll('[data-marked]')];
    await until(() => marks().length === count && made().length === count && made().every(shown));
    for (const mark of marks()) {
      const element = mark.localName === 'a' ? mark.nextElementSibling : mark.querySelector('[data-marked]');
      expect(element?.getAttribute('src'), mark.outerHTML).to.equal((mark as HTMLElement).dataset.src ?? mark.getAttribute('href'));
      if (mark.localName === 'a') expect(getComputedStyle(mark).visibility).to.equal('hidden');
    }
    return made();
  };

  it('React 19: keyed, turned round, hidden, moved and taken away, in strict mode', async () => {
    const opened = await start('react');
    const { createElement: h, createPortal, createRoot, flushSync, StrictMode, Fragment } = opened.host;
    const { document, until } = opened;
    const root = createRoot(document.getElementById('root'));
    const outside = document.body.appendChild(document.createElement('aside'));
    const link = ({ id, href }: { id: string; href: string }) =>
      h('a', { key: id, id, href, 'data-bob': 'card', 'data-view': 'badge' }, id);
    const App = ({ list, text, hidden = false, moved = false }: any) =>
      h(
        Fragment,
        null,
        h('p', null, list.map(link)),
        h('div', { className: 'bob-card', 'data-src': book('trainer'), 'data-view': 'badge' }, text),
        h('bob-card', { src: book('trainer'), view: 'badge', document: 1, problems: 2, hidden }),
        h('bob-password', { form: 'sign-up', validity: 1, assessment: 2, required: true }),
        moved ? createPortal(link(LIST[0]!), outside) : null,
      );
    const render = (props: object) => flushSync(() => root.render(h(StrictMode, null, h(App, props))));
    render({ list: LIST, text: 'One' });
    const first = await paired(opened, 4);
    render({ list: [...LIST].reverse(), text: 'Two' });
    const second = await paired(opened, 4);
    expect(new Set([...first, ...second]).size, 'no element is made anew').to.equal(4);
    expect(document.querySelector('bob-password')!.getAttribute('form')).to.equal('sign-up');
    render({ list: LIST.slice(1), text: 'Two', moved: true });
    await paired(opened, 4);
    expect(shown(outside.querySelector('a + bob-card'))).to.not.equal(null);
    render({ list: [], text: '' });
    await paired(opened, 1);
    root.unmount();
    await until(() => !document.querySelector('#root *, [data-marked]'));
    quiet(opened);
  });

  it('React 19: what Suspense hides is hidden with its element', async () => {
    const opened = await start('react');
    const { createElement: h, createRoot, flushSync, Suspense, use } = opened.host;
    const { document, until } = opened;
    const root = createRoot(document.getElementById('root'));
    let arrive: (value: string) => void;
    const coming = new opened.window.Promise<string>((resolve) => (arrive = resolve));
    const Late = () => h('b', null, use(coming));
    const App = ({ late }: any) =>
      h(
        Suspense,
        { fallback: 'Wait' },
        h('a', { href: LIST[0]!.href, 'data-bob': 'card', className: 'alignwide' }, 'One'),
        late && h(Late),
      );
    flushSync(() => root.render(h(App, { late: false })));
    const [element] = await paired(opened, 1);
    expect(element!.className).to.equal('alignwide');
    flushSync(() => root.render(h(App, { late: true })));
    await until(() => !element!.checkVisibility());
    arrive!('here');
    await until(() => element!.checkVisibility() && document.querySelector('b'));
    await paired(opened, 1);
    root.unmount();
    await until(() => !document.querySelector('[data-marked]'));
    quiet(opened);
  });

  it('React 19: hydrates the server’s HTML, by a script of the page and by one that comes late', async () => {
    const source = (name: string) => `<main><p>See <a href="${book(name)}" data-bob="card" data-view="badge">One</a> here</p><div class="bob-card" data-src="${book(name)}" data-view="badge">Two</div></main>`; // prettier-ignore
    const hydrate = (into: string) => `const { createElement: h, hydrateRoot } = window.host;
      hydrateRoot(document.getElementById('${into}'), h('main', null, h('p', null, 'See ', h('a', { href: '${book('trainer')}', 'data-bob': 'card', 'data-view': 'badge' }, 'One'), ' here'),
        h('div', { className: 'bob-card', 'data-src': '${book('trainer')}', 'data-view': 'badge' }, 'Two')), { onRecoverableError: (error) => console.error(error) });
      window.done = true;`;
    const before = await start('react', `<div id="root">${source('trainer')}</div><script type="module">${hydrate('root')}</script>`);
    const link = before.document.querySelector('a');
    await before.until(() => (before.window as any).done);
    await paired(before, 2);
    expect(before.document.querySelector('a'), 'the node of the server').to.equal(link);
    quiet(before);

    const late = await start('react', `<div id="__next">${source('trainer')}</div>`);
    await wait(600);
    expect(late.document.querySelector('[data-marked]'), 'not before').to.equal(null);
    late.window.eval(hydrate('__next'));
    await paired(late, 2);
    quiet(late);
  });

  it('Vue 3: v-if takes it away, v-for turns it round, attributes follow', async () => {
    const opened = await start('vue');
    const { document, until } = opened;
    const app = opened.host.createApp({
      data: () => ({ on: true, list: LIST, wide: false }),
      template: `<section><template v-if="on"><a id="one" data-bob="card" data-view="badge" :href="list[0].href">One</a></template>
        <ul><li v-for="x in list" :key="x.id">{{ x.id }}</li></ul>
        <a v-for="x in list" :key="x.id" data-bob="card" :data-view="wide ? 'compact' : 'badge'" :class="{ wide }" :href="x.href">{{ x.id }}</a>
        <div v-if="on" class="bob-card" data-view="badge" :data-src="list[0].href">{{ list.length }} firms</div>
        <bob-password v-if="on" form="sign-up" :required="true" /></section>`,
    });
    app.config.errorHandler = (error: unknown) => opened.errors.push(String(error));
    app.config.warnHandler = () => undefined;
    const vm = app.mount(document.getElementById('root'));
    const first = await paired(opened, 5);
    vm.list = [...LIST].reverse();
    vm.wide = true;
    await until(() => document.querySelectorAll('bob-card.wide[view=compact]').length === 3);
    expect(new Set([...first, ...(await paired(opened, 5))]).size).to.equal(5);
    vm.on = false;
    await paired(opened, 3);
    vm.list = [LIST[1]!];
    await paired(opened, 1);
    vm.on = true;
    await paired(opened, 3);
    app.unmount();
    await until(() => !document.querySelector('#root *, [data-marked]'));
    quiet(opened);
  });

  describe('Turbo 8', () => {
    let number = 0;
    const site = async () => {
      const base = `/__site/${Date.now().toString(36)}-${number++}/`;
      const write = (name: string, body: string) => {
        const head = `<meta charset="utf-8"><meta name="turbo-refresh-method" content="morph"><title>${name}</title>${LOADER}${framework('turbo')}`;
        return fetch(
          `${base}${name}?${new URLSearchParams({ put: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>` })}`,
        );
      };
      return { base, write };
    };
    const link = `<a id="m" data-bob="card" data-view="badge" href="${LIST[0]!.href}">Museum</a><div class="bob-card" data-view="badge" data-src="${LIST[1]!.href}">Box</div>`;

    it('visits, goes back to a kept page, and doubles nothing', async () => {
      const { base, write } = await site();
      await write('one', `<h1>One</h1>${link}`);
      await write('two', `<h1>Two</h1>${link}${link.replace('id="m"', '')}`);
      const opened = await open(`${base}one`);
      const { window, document, until } = opened;
      const turbo = await until(() => (window as any).host);
      await paired(opened, 2);
      turbo.visit(`${base}two`);
      await until(() => document.querySelector('h1')?.textContent === 'Two');
      await paired(opened, 4);
      window.history.back();
      await until(() => document.querySelector('h1')?.textContent === 'One');
      await paired(opened, 2);
      window.history.forward();
      await until(() => document.querySelector('h1')?.textContent === 'Two');
      await paired(opened, 4);
      expect(opened.errors).to.deep.equal([]);
    });

    it('morphs a page, in which element and link stay what they are, and a frame', async () => {
      const { base, write } = await site();
      const body = (more: string) => `<h1>${more}</h1>${link}<turbo-frame id="f"><a data-bob="card" data-view="badge" href="${LIST[2]!.href}">${more}</a></turbo-frame>`; // prettier-ignore
      await write('one', body('Before'));
      const opened = await open(`${base}one`);
      const { window, document, until } = opened;
      const turbo = await until(() => (window as any).host);
      const first = await paired(opened, 3);
      await write('one', body('After'));
      turbo.visit(`${base}one`, { action: 'replace' });
      await until(() => document.querySelector('h1')?.textContent === 'After');
      const second = await paired(opened, 3);
      expect(second[0], 'of the link').to.equal(first[0]);
      expect(second[1], 'of the box').to.equal(first[1]);
      Object.assign(document.querySelector('turbo-frame')!, { src: `${base}one` });
      await wait(300);
      await paired(opened, 3);
      await write('one', '<h1>None</h1>');
      turbo.visit(`${base}one`, { action: 'replace' });
      await until(() => document.querySelector('h1')?.textContent === 'None');
      await until(() => !document.querySelector('[data-marked]'));
      expect(opened.errors).to.deep.equal([]);
    });
  });

  it('Turbo 8: a morph makes no element of a mark into another one of its kind that stands beside it', async () => {
    const url = `/__site/${Date.now().toString(36)}-beside/one`;
    const write = (title: string) => {
      const head = `<meta name="turbo-refresh-method" content="morph"><title>one</title>${LOADER}${framework('turbo')}`;
      const body = `<h1>${title}</h1><a data-bob="card" data-view="badge" href="${LIST[0]!.href}">Marked</a><bob-card view="badge" src="${LIST[1]!.href}"></bob-card>`;
      return fetch(`${url}?${new URLSearchParams({ put: `<!doctype html><head>${head}</head><body>${body}</body>` })}`);
    };
    await write('Before');
    const opened = await open(url);
    const { window, document, until } = opened;
    const turbo = await until(() => (window as any).host);
    await paired(opened, 1);
    const before = [...document.querySelectorAll('bob-card')];
    await write('After');
    turbo.visit(url, { action: 'replace' });
    await until(() => document.querySelector('h1')?.textContent === 'After');
    await paired(opened, 1);
    expect([...document.querySelectorAll('bob-card')].map((card) => before.indexOf(card))).to.deep.equal([0, 1]);
  });

  it('htmx: swaps, and doubles nothing in a page from its history', async () => {
    const base = `/__site/${Date.now().toString(36)}-htmx/`;
    const link = `<a data-bob="card" data-view="badge" href="${LIST[0]!.href}">Museum</a>`;
    const head = `<title>one</title>${LOADER}${framework('htmx')}`;
    await fetch(
      `${base}one?${new URLSearchParams({ put: `<!doctype html><head>${head}</head><body><main id="root">${link}</main></body>` })}`,
    );
    await fetch(`${base}two?${new URLSearchParams({ put: `${link}${link}` })}`);
    const opened = await open(`${base}one`);
    const htmx = await opened.until(() => (opened.window as any).host);
    await paired(opened, 1);
    await htmx.ajax('GET', `${base}two`, { target: '#root', swap: 'innerHTML' });
    await paired(opened, 2);
    await htmx.ajax('GET', `${base}two`, { target: '#root a', swap: 'outerHTML' });
    await paired(opened, 3);
    // a history of HTML texts
    const root = opened.document.getElementById('root')!;
    const kept = root.innerHTML;
    root.innerHTML = kept;
    await paired(opened, 3);
    await htmx.ajax('GET', `${base}none`, { target: '#root', swap: 'innerHTML' });
    await opened.until(() => !opened.document.querySelector('[data-marked]'));
    expect(opened.errors).to.deep.equal([]);
  });

  if (CHROMIUM)
    for (const name of ['svelte', 'angular'])
      it(`${name}: turned round, hidden and shown again`, async () => {
        const opened = await start(name);
        (opened.window as any).start(LIST);
        const host = await opened.until(() => (opened.window as any).host);
        await paired(opened, 4);
        host.turn();
        await opened.until(() => opened.document.querySelectorAll('a')[1]!.id === LIST[2]!.id);
        await paired(opened, 4);
        host.toggle();
        await paired(opened, 3);
        expect(opened.document.querySelector('bob-password')).to.equal(null);
        host.toggle();
        await paired(opened, 4);
        await opened.until(() => opened.document.querySelector('bob-password[form=sign-up]'));
        quiet(opened);
      });

  it('Preact: turned round, hidden and taken away', async () => {
    const opened = await start('preact');
    const { h, render } = opened.host;
    const { document, until } = opened;
    const draw = (list: typeof LIST) =>
      render(
        h('section', null, list.map(({ id, href }) => h('a', { key: id, href, 'data-bob': 'card', 'data-view': 'badge' }, id)), list.length > 1 && h('bob-password', { form: 'sign-up' })), // prettier-ignore
        document.getElementById('root'),
      );
    draw(LIST);
    await paired(opened, 3);
    draw([...LIST].reverse());
    await paired(opened, 3);
    expect([...document.querySelectorAll('a')].map(({ textContent }) => textContent)).to.deep.equal(LIST.map(({ id }) => id).reverse());
    draw(LIST.slice(2));
    await paired(opened, 1);
    render(null, document.getElementById('root'));
    await until(() => !document.querySelector('#root *, [data-marked]'));
    quiet(opened);
  });
});
