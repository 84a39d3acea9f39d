/** `dist/view.html`: a stranger’s document on the host’s domain. On the built file. */
import { expect } from '@open-wc/testing';
import { pack } from '../../src/engines/carry/carry.js';
import { axe } from '../support/axe.js';
import { carriedBytes } from '../support/carried.js';
import { frame, type Frame } from '../support/page.js';

/** A picture on another site, whose requests the server counts. */
const picture = (key: string): string => `http://127.0.0.1:${location.port}/demo/books/pictures/kaeru-logo.svg?__key=${key}`;
const asked = async (key: string): Promise<number> => (await fetch(`/__hits?key=${key}`)).json() as Promise<number>;

/** axe knows its own page only: a copy of a part. */
async function axeOf(part: Element): Promise<void> {
  const copy = document.importNode(part, true);
  document.body.append(copy);
  await axe(copy);
  copy.remove();
}

const book = (more: object = {}, key = 'view-none') => ({
  kind: 'book',
  version: 1,
  name: 'Harbour Guest House',
  logo: { src: picture(key), alt: '' },
  sections: { concept: { text: 'Beds by the sea.' } },
  ...more,
});

describe('view.html', () => {
  const frames: Frame[] = [];
  const open = async (document: unknown, fragment?: string): Promise<Frame> => {
    const opened = await frame(`/__view?${frames.length}${fragment ?? (await pack(document))}`);
    frames.push(opened);
    return opened;
  };
  afterEach(() => frames.splice(0).forEach((opened) => opened.remove()));

  const now = ({ element }: Frame): Document => element.contentDocument!;
  const header = (opened: Frame): string =>
    [...now(opened).querySelectorAll('header > p')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ');
  const named = (opened: Frame, tag = 'bob-card'): Element | null | undefined =>
    now(opened).querySelector(tag)?.shadowRoot?.querySelector('[part~=name]');
  const stopped = (opened: Frame): string => now(opened).querySelector('#stopped')!.textContent;
  const until = async (ready: () => unknown): Promise<void> => {
    for (let tries = 0; !(await ready()); tries++) {
      if (tries > 400) throw new Error(`Never: ${String(ready)}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

  it('says so where the policy of its website blocks its script, and only there', async () => {
    const opened = await frame(`/__view?blocked${await pack(book())}`);
    frames.push(opened);
    const late = now(opened).querySelector('.late')!;
    expect(late.textContent).to.include('this website blocks the script of this page').and.include('Content-Security-Policy');
    expect(getComputedStyle(late).visibility).to.equal('visible');
    expect(now(opened).querySelector('bob-card')).to.equal(null);
    const shown = await open(book());
    await shown.until(() => named(shown));
    expect(now(shown).querySelector('.late')).to.equal(null);
  });

  it('shows no sign in its title that turns the direction of what the page says', async () => {
    const opened = await open(book({ name: '\u202eelpmaxe\u2066 Café\u2069' }));
    await opened.until(() => named(opened));
    expect(opened.document.title).to.equal('From a link, not checked – elpmaxe Café');
  });

  it('shows a document whole, and says on top that the host has not checked it', async () => {
    const opened = await open(book());
    await opened.until(() => named(opened));
    expect(named(opened)!.textContent).to.equal('Harbour Guest House');
    expect(header(opened)).to.equal(`Opened from a link. ${location.host} has not checked it. Edit`);
    const { document } = opened;
    expect(document.title).to.equal('From a link, not checked – Harbour Guest House');
    expect([...document.querySelectorAll('h1')].map((title) => title.textContent)).to.deep.equal([document.title]);
    expect(document.querySelector('meta[name=robots]')!.getAttribute('content')).to.equal('noindex, nofollow');
    expect(document.querySelector('meta[name=description]')!.getAttribute('content')).to.include('has not checked it');
    expect(document.body.firstElementChild!.localName).to.equal('header');
    await axeOf(document.querySelector('header')!);
  }).timeout(20_000);

  it('asks nobody for anything until the reader agrees, and names whom it would have asked', async () => {
    const key = crypto.randomUUID();
    const opened = await open(book({}, key));
    await until(() => stopped(opened));
    await opened.until(() => named(opened));
    expect(stopped(opened)).to.include('127.0.0.1');
    expect(await asked(key)).to.equal(0);

    now(opened).querySelector<HTMLElement>('#stopped button')!.click();
    await until(() => asked(key));
    await until(() => named(opened));
    expect(stopped(opened).trim()).to.equal('');
    expect(header(opened), 'the warning stays').to.include('has not checked it');
  }).timeout(20_000);

  it('cannot be made to agree by the link, nor for another link', async () => {
    const key = crypto.randomUUID();
    for (const end of ['', '?agreed', '&agreed=1', '#agreed']) {
      const opened = await open(null, (await pack(book({ agreed: true }, key))) + end);
      await until(() => stopped(opened));
      expect(await asked(key), end).to.equal(0);
    }
    const first = crypto.randomUUID();
    const opened = await open(book({}, first));
    await until(() => stopped(opened));
    now(opened).querySelector<HTMLElement>('#stopped button')!.click();
    await until(() => asked(first));
    opened.element.contentWindow!.location.hash = await pack(book({ name: 'Another' }, key));
    await until(() => now(opened).title.endsWith('Another'));
    await until(() => stopped(opened));
    expect(await asked(key)).to.equal(0);
  }).timeout(30_000);

  it('works in a frame without an origin, and takes the reader’s agreement there', async () => {
    const key = crypto.randomUUID();
    const element = document.createElement('iframe');
    element.setAttribute('sandbox', 'allow-scripts');
    element.src = `/__view${await pack(book({}, key))}`;
    // nobody but the frame itself sees into it: that it was agreed to is told by its name
    element.name = 'someone else’s';
    document.body.append(element);
    await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await asked(key)).to.equal(0);
    element.remove();
    element.name = `agreed ${new URL(element.src).hash}`;
    document.body.append(element);
    await until(() => asked(key));
    element.remove();
  }).timeout(20_000);

  it('cannot pass for the host’s own page', async () => {
    const opened = await open(
      book({
        name: `${location.host} has checked this </title><script>top.ran = 1</script>`,
        tagline: '<style>header { display: none }</style><h1 style="position:fixed;inset:0;z-index:2147483647">Log in</h1>',
        sections: {
          concept: {
            text: '<div style="position:fixed;top:0;left:0;width:100vw;height:100vh">x</div>\n\n# Log in\n\n<form action="https://evil.example"><input name=p></form>'.repeat(
              9,
            ),
          },
        },
        topics: [{ id: 'a', title: 'x', text: '<img src=x onerror="top.ran = 1"><iframe src="https://evil.example"></iframe>' }],
      }),
    );
    await opened.until(() => named(opened));
    await opened.until(() => now(opened).querySelector('bob-card')!.shadowRoot!.querySelector('[part~=topic]'), 9000);
    const { document, window } = opened;
    window.scrollTo(0, 400);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const bar = document.querySelector('header')!;
    const { top, left, width, height } = bar.getBoundingClientRect();
    expect(top, 'it stays in view').to.equal(0);
    expect(bar.contains(document.elementFromPoint(left + width / 2, height / 2)), 'nothing lies over it').to.equal(true);
    expect(document.title).to.match(/^From a link, not checked/);
    expect(document.querySelector('form, iframe')).to.equal(null);
    expect((globalThis as { ran?: unknown }).ran).to.equal(undefined);
    expect(opened.errors).to.deep.equal([]);
  }).timeout(20_000);

  it('asks before a link leads away, with its whole address', async () => {
    const opened = await open(
      book({ website: 'https://evil.example/login?as=you', sections: { concept: { text: '[Our cluster](/logout)' } } }),
    );
    const { document, window } = opened;
    const links = (): HTMLAnchorElement[] => [
      ...(named(opened)?.getRootNode() as ShadowRoot).querySelectorAll<HTMLAnchorElement>('a[href^=http]'),
    ];
    await opened.until(() => named(opened));
    await opened.until(() => links().some(({ host }) => host === 'evil.example'));
    const dialog = document.querySelector('dialog')!;
    for (const type of ['click', 'auxclick']) {
      const event = new window.MouseEvent(type, { bubbles: true, composed: true, cancelable: true, button: type === 'click' ? 0 : 1 });
      links()
        .find(({ host }) => host === 'evil.example')!
        .dispatchEvent(event);
      expect(event.defaultPrevented, type).to.equal(true);
      expect(dialog.open, type).to.equal(true);
      expect(dialog.textContent).to.include('https://evil.example/login?as=you');
      const go = dialog.querySelector('a')!;
      expect([go.rel, go.target]).to.deep.equal(['noopener noreferrer nofollow ugc', '_blank']);
      await axeOf(dialog);
      dialog.querySelector('button')!.click();
      expect(dialog.open).to.equal(false);
    }
  }).timeout(20_000);

  it('asks before a script of ours opens another site', async () => {
    const opened = await open(book());
    await opened.until(() => named(opened));
    expect(opened.window.open('https://evil.example/film')).to.equal(null);
    expect(opened.document.querySelector('dialog')!.textContent).to.include('https://evil.example/film');
  }).timeout(20_000);

  it('keeps its address while the reader moves through the book', async () => {
    const opened = await open(book({ sections: { concept: { text: 'a' }, methods: { text: 'b' }, marketing: { text: 'c' } } }));
    const before = opened.element.contentWindow!.location.hash;
    const chapters = () => named(opened)?.getRootNode() as ShadowRoot | undefined;
    await opened.until(() => chapters()?.querySelectorAll('.chapters a').length);
    const link = [...chapters()!.querySelectorAll<HTMLElement>('.chapters a')].at(-1)!;
    link.click();
    opened.element.contentWindow!.location.hash = '#methods';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(opened.element.contentWindow!.location.hash).to.equal(before);
    expect(document.querySelector('dialog')?.open ?? false).to.equal(false);
  }).timeout(20_000);

  it('shows the other kinds that only display something, in the reader’s language where the document has it', async () => {
    const opened = await open({
      kind: 'cluster',
      version: 1,
      id: 'west',
      name: { nb: 'Vest', en: 'West' },
      members: [{ id: 'a', name: { nb: 'Havnekafé', en: 'Harbour Café' }, role: 'sme' }],
    });
    // English, too, where the document has none of the reader's languages, though its first one is Norwegian
    const reads = navigator.languages.some((language) => /^n[bo]/.test(language)) ? 'Havnekafé' : 'Harbour Café';
    const shows = (name: string) =>
      opened.until(() => now(opened).querySelector('bob-directory')?.shadowRoot?.textContent.includes(name), 9000);
    await shows(reads);
    const select = now(opened).querySelector('select')!;
    expect([...select.options].map(({ value }) => value).sort()).to.deep.equal(['en', 'nb']);
    for (const [language, name] of [
      ['en', 'Harbour Café'],
      ['nb', 'Havnekafé'],
    ] as const) {
      select.value = language;
      select.dispatchEvent(new Event('change'));
      await shows(name);
    }
    expect(now(opened).querySelector('main')!.lang).to.equal('nb');
  }).timeout(20_000);

  it('has the name of a checklist in its title', async () => {
    const opened = await open({ kind: 'checklist', version: 1, id: 'a', title: { en: 'Is your firm safe?' }, groups: [] });
    await opened.until(() => now(opened).title === 'From a link, not checked – Is your firm safe?');
  });

  it('shows nothing that takes what visitors enter, and says what is wrong with a link', async () => {
    const carried = await pack(book());
    for (const [fragment, words] of [
      [await pack({ kind: 'password-policy', version: 1 }), 'cannot be shown here'],
      [await pack({ kind: '__proto__' }), 'cannot be shown here'],
      [await pack(null), 'cannot be shown here'],
      [await pack([]), 'cannot be shown here'],
      [await carriedBytes(new TextEncoder().encode(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)), 'cannot be shown here'],
      [carried.slice(0, -9), 'missing or was changed'],
      [carried.replace('=1', '=7'), 'newer version'],
      ['', 'no document in the address'],
      ['#top', 'no document in the address'],
    ] as const) {
      const opened = await open(null, fragment);
      await opened.until(() => now(opened).querySelector('[role=alert]')?.textContent.includes(words));
      expect(header(opened), words).to.include('has not checked it');
      const { window } = opened;
      for (const tag of ['bob-password', 'bob-loyalty-card', 'bob-loyalty-desk'])
        expect(window.customElements.get(tag), tag).to.equal(undefined);
      expect(opened.errors, fragment.slice(0, 20)).to.deep.equal([]);
    }
  }).timeout(30_000);
});
