/** Nothing leaks to the host page, and nothing of the page may be counted on. */
import { aTimeout, expect, frame, page, requestsOf, waitUntil } from '../../support/index.js';
import { leftBy } from './left.js';
import { inside, make, show, stage, words, type TestedElement, type Subject } from './subject.js';

/** Lit says in the page which versions of it are there; these names are all that a page gets (the warnings only from Lit's dev build). */
const LITS = /^(lit(Element|Html)Versions|reactiveElementVersions|litPropertyMetadata|litIssuedWarnings)$/;

const headOf = (document: Document) => [...document.head.children].map((one) => one.outerHTML);

/** Calls of `names` on `target`, counted while `work` runs. */
async function calls(target: object, names: readonly string[], work: () => Promise<unknown>): Promise<string[]> {
  const made: string[] = [];
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const [name, descriptor] of before) {
    if (!descriptor) continue;
    const note = (...args: unknown[]) => made.push([name, ...args.slice(0, 1)].join(' '));
    if ('value' in descriptor) {
      const { value } = descriptor as { value: (...args: unknown[]) => unknown };
      Object.defineProperty(target, name, { ...descriptor, value(this: unknown, ...args: unknown[]) { note(...args); return value.apply(this, args); } }); // prettier-ignore
    } else {
      Object.defineProperty(target, name, { ...descriptor, get() { note(); return descriptor.get!.call(this) as unknown; }, set(value) { note(); descriptor.set!.call(this, value); } }); // prettier-ignore
    }
  }
  try {
    await work();
  } finally {
    for (const [name, descriptor] of before) if (descriptor) Object.defineProperty(target, name, descriptor);
  }
  return made;
}

export function guestRules(subject: Subject): void {
  const { tag, looks } = subject;
  const data = () => subject.rich('Anna');
  const showAll = async () => {
    for (const look of Object.values(looks)) (await show(subject, data(), look)).remove();
  };

  it('adds no global names to the page, and no error', async function () {
    this.timeout(30_000);
    const names = (window: Window) => Object.getOwnPropertyNames(window);
    const blank = await frame(page(''));
    const full = await frame(page(`<${tag}></${tag}><script type="module">import '${subject.entry}';</script>`));
    const element = await full.until((document) => document.querySelector<TestedElement>(`${tag}:defined`), 20_000);
    for (const look of Object.values(looks)) {
      for (const [name, value] of Object.entries(look)) element.setAttribute(name, value);
      element.data = data();
      await waitUntil(() => words(element).includes('Anna') && element.document, undefined, { timeout: 15_000 });
      element.data = null;
      await element.updateComplete;
    }
    const before = new Set(names(blank.window));
    expect(names(full.window).filter((name) => !before.has(name) && !LITS.test(name) && !/^\d+$/.test(name))).to.deep.equal([]);
    expect(full.errors).to.deep.equal([]);
    blank.remove();
    full.remove();
  });

  it('works under a strict policy with Trusted Types: no inline style, no script text, no HTML text', async function () {
    this.timeout(30_000);
    const csp =
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";
    const strict = await frame(page(`<${tag}></${tag}><script type="module">import '${subject.entry}';</script>`, { csp }));
    const element = await strict.until((document) => document.querySelector<TestedElement>(`${tag}:defined`), 20_000);
    for (const look of Object.values(looks)) {
      for (const [name, value] of Object.entries(look)) element.setAttribute(name, value);
      element.data = data();
      await waitUntil(() => words(element).includes('Anna') && element.document, undefined, { timeout: 15_000 });
      await element.updateComplete;
    }
    await aTimeout(100);
    expect(strict.violations).to.deep.equal([]);
    expect(strict.errors).to.deep.equal([]);
    strict.remove();
  });

  it(`touches no storage and no cookie${subject.recalls ? ', but looks for what a visitor asked to keep' : ''}`, async () => {
    const made = [
      ...(await calls(Storage.prototype, ['getItem', 'setItem', 'removeItem', 'clear', 'key', 'length'], showAll)),
      ...(await calls(Document.prototype, ['cookie'], showAll)),
      ...(await calls(IDBFactory.prototype, ['open', 'databases'], showAll)),
      ...('CacheStorage' in window ? await calls(CacheStorage.prototype, ['open', 'match'], showAll) : []),
    ];
    expect(made.filter((call) => !subject.recalls?.test(call))).to.deep.equal([]);
  });

  it('works where storage is forbidden', async () => {
    const names = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].filter(
      (name) => Object.getOwnPropertyDescriptor(window, name)?.configurable,
    );
    const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)!] as const);
    const get = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of names) Object.defineProperty(window, name, { configurable: true, get });
    try {
      for (const look of Object.values(looks)) expect(words(await show(subject, data(), look))).to.include('Anna');
    } finally {
      for (const [name, descriptor] of before) Object.defineProperty(window, name, descriptor);
    }
  });

  it('writes nothing into head and body but JSON-LD, none with json-ld="off", and takes it back', async () => {
    const place = await stage();
    const before = headOf(document);
    const body = document.body.children.length;
    for (const look of Object.values(looks)) {
      const silent = await show(subject, data(), { ...look, 'json-ld': 'off' }, place);
      await aTimeout(50);
      expect(headOf(document)).to.deep.equal(before);
      silent.remove();
      const element = await show(subject, data(), look, place);
      await aTimeout(50);
      const added = [...document.head.children].slice(before.length);
      expect(added.filter((one) => !one.matches('script[type="application/ld+json"]'))).to.deep.equal([]);
      for (const one of added) JSON.parse(one.textContent);
      expect(document.body.children.length).to.equal(body);
      element.remove();
      await aTimeout(50);
      expect(headOf(document)).to.deep.equal(before);
    }
  });

  it('leaves its own attributes and children as the page wrote them', async () => {
    for (const look of Object.values(looks)) {
      const element = make(subject, look);
      element.innerHTML = '<a href="/about">About us</a> and more';
      const before = element.outerHTML;
      element.data = data();
      (await stage()).append(element);
      await element.updateComplete;
      await aTimeout(20);
      expect(element.outerHTML).to.equal(before);
    }
  });

  it('takes every property that a framework may set: none throws, and one of an attribute’s name says what the attribute says', () => {
    const element = make(subject) as TestedElement & Record<string, unknown>;
    const { elementProperties, observedAttributes } = customElements.get(tag) as unknown as {
      elementProperties: Map<string, { attribute?: string | boolean; type?: unknown }>;
      observedAttributes: string[];
    };
    const names = new Set<string>();
    for (let at: object = element; at !== HTMLElement.prototype; at = Object.getPrototypeOf(at) as object)
      for (const name of Object.getOwnPropertyNames(at)) if (!/^_|Callback$|^(constructor|updateComplete)$/.test(name)) names.add(name);
    for (const name of names) {
      const own = (element as Record<string, unknown>)[name];
      if (typeof own !== 'function')
        expect(() => Reflect.set(element, name, own) || expect.fail(`${name} has no setter`), name).not.to.throw();
    }
    // React sets a property where there is one of that name, else the attribute
    for (const name of new Set([...observedAttributes, 'form', 'id', 'title', 'lang', 'slot', 'autofocus', 'value', 'class', 'style'])) {
      const other = make(subject) as TestedElement & Record<string, unknown>;
      if (name in other && name !== 'style') expect(() => (other[name] = 'name'), name).not.to.throw();
    }
    for (const [name, { attribute, type }] of elementProperties) {
      if (attribute === false || (attribute === undefined && !observedAttributes.includes(name.toLowerCase()))) continue;
      const value = type === Boolean ? true : type === Number ? 7 : 'name';
      element[name] = value;
      expect(element[name], name).to.equal(value);
      const read = make(subject) as TestedElement & Record<string, unknown>;
      read.setAttribute(typeof attribute === 'string' ? attribute : name.toLowerCase(), String(value));
      expect(read[name], `${name}, by its attribute`).to.equal(value);
    }
    if ('form' in element) {
      element.form = 'sign-up';
      expect(element.getAttribute('form')).to.equal('sign-up');
      element.form = null;
      expect(element.hasAttribute('form')).to.equal(false);
    }
  });

  it('asks no one but the addresses in its document, and those of this site only for pictures', async () => {
    const { urls } = await requestsOf(showAll, 200);
    const given = JSON.stringify(data());
    // lazy modules of the element itself may come at any time; the server of the tests serves each by itself
    const others = urls.filter((url) => !/^\/(src|locales|node_modules)\/.*\.[jt]s$/.test(new URL(url).pathname));
    expect(others.filter((url) => !given.includes(new URL(url).pathname.split('/').at(-1)!) && !url.endsWith('.js'))).to.deep.equal([]);
    expect(urls.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
  });

  it('has no style attribute in its shadow root but custom properties on its box', async () => {
    for (const look of Object.values(looks)) {
      for (const theme of ['auto', 'dark']) {
        const element = await show(subject, data(), { ...look, theme });
        await aTimeout(20);
        const styled = inside(element.shadowRoot!).filter((one) => one.hasAttribute('style'));
        expect(styled.filter((one) => !one.classList.contains('box')).map((one) => one.outerHTML.slice(0, 120))).to.deep.equal([]);
        for (const one of styled) expect([...one.style].filter((name) => !name.startsWith('--'))).to.deep.equal([]);
      }
    }
  });

  it('leaves nothing behind: no listeners and observers in the page after sixty came and went', async function () {
    this.timeout(30_000);
    const place = await stage();
    // The counts are exact, so three rounds tell what a hundred would; WebKit needs a second for every thirty of some elements.
    const left = await leftBy(async () => {
      for (let round = 0; round < 3; round++) {
        const all = Array.from({ length: 20 }, (_, index) => {
          const element = make(subject, Object.values(looks)[index % Object.keys(looks).length]);
          element.data = subject.document('Anna');
          return element;
        });
        place.append(...all);
        await Promise.all(all.map((element) => element.updateComplete));
        for (const element of all) element.remove();
      }
    }, 50);
    expect(left).to.deep.equal([]);
  });

  it('keeps what is typed into its fields from the shortcuts of the page, and lets the others of its keys through', async () => {
    const place = await stage();
    const typed = ['s', 'J', '/', '?', ' ', 'ø', '😀', 'Backspace', 'ArrowLeft', 'Home', 'Dead'];
    const others = ['Escape', 'Tab', 'F1', 'Shift'];
    const heard: string[] = [];
    const taken: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    // a listener that comes first, with the guard that pages have
    const take = ({ target, key }: KeyboardEvent) => {
      const { tagName, isContentEditable } = target as HTMLElement;
      if (!/^(INPUT|TEXTAREA|SELECT)$/.test(tagName) && !isContentEditable) taken.push(key);
    };
    document.addEventListener('keydown', take, true);
    place.addEventListener('keydown', hear);
    try {
      for (const look of Object.values(looks)) {
        const element = await show(subject, data(), look, place);
        await aTimeout(50);
        for (const field of inside(element.shadowRoot!).filter((one) => one.matches('input,textarea,select'))) {
          const press = (key: string, more: KeyboardEventInit = {}) =>
            field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
          heard.length = 0;
          for (const key of typed) press(key);
          press('@', { ctrlKey: true, altKey: true });
          press('a', { isComposing: true });
          expect(heard, field.outerHTML).to.deep.equal([]);
          for (const key of others) press(key);
          press('k', { ctrlKey: true });
          press('s', { metaKey: true });
          expect(heard, field.outerHTML).to.deep.equal([...others, 'k', 's']);
          if (field.matches(':disabled') || !field.getClientRects().length) continue;
          expect(element.isContentEditable).to.equal(false);
          taken.length = 0;
          for (const key of [...typed, ...others]) {
            field.focus(); // the arrows of a toolbar lead on
            press(key);
          }
          expect(taken, field.outerHTML).to.deep.equal([]);
          field.blur();
          expect(element.isContentEditable).to.equal(false);
        }
        element.remove();
      }
    } finally {
      document.removeEventListener('keydown', take, true);
    }
  });
}
