/** Where the document comes from, in any order, and what happens on the way. */
import { pack } from '../../../src/engines/carry/carry.js';
import { aTimeout, expect, oneEvent, requestsOf, waitUntil } from '../../support/index.js';
import { atDesk, expectNoDocument, failed, inside, make, ready, show, stage, words, type TestedElement, type Subject } from './subject.js';

let late = 0;

/** The element's class under a name of its own, for what happens before the definition. */
function undefinedTwin({ tag }: Subject): { tag: string; define: () => void } {
  const twin = `${tag}-late-${(late += 1)}`;
  const Base = customElements.get(tag)!;
  return { tag: twin, define: () => customElements.define(twin, class extends Base {}) };
}

const script = (json: unknown): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = typeof json === 'string' ? json : JSON.stringify(json);
  return element;
};

export function sourceRules(subject: Subject): void {
  const one = subject.document('Anna Fyrsta');
  const two = subject.document('Berta Seinni');
  const shows = async (element: TestedElement, name: string) => {
    await waitUntil(() => words(element).includes(name), `${subject.tag} shows ${name}`, { timeout: 8000 });
    await ready(element);
  };

  it('takes a document as a property, a child script, an address and the #id of a script', () =>
    atDesk(async (desk) => {
      await shows(await show(subject, one), 'Anna Fyrsta');
      const place = await stage();
      const child = make(subject);
      child.append(script(one));
      const address = make(subject, { src: desk.serve(one) });
      const named = make(subject, { src: '#the-book' });
      const there = script(one);
      there.id = 'the-book';
      place.append(there, child, address, named);
      for (const element of [child, address, named]) await shows(element, 'Anna Fyrsta');
    }));

  it('takes a document that its address carries, and asks nobody for the page before the #', async () => {
    const carried = await pack(one);
    const { urls } = await requestsOf(async () => {
      await shows(await show(subject, undefined, { src: carried }), 'Anna Fyrsta');
      await shows(await show(subject, undefined, { src: `/view.html${carried}#?secret=AbC` }), 'Anna Fyrsta');
    });
    expect(urls.filter((url) => url.includes('view.html'))).to.deep.equal([]);
  });

  it('says what is wrong with a link that was cut off or is newer, and shows the next one', async () => {
    const carried = await pack(one);
    for (const [src, code] of [
      [carried.slice(0, -20), 'carried-damaged'],
      ['#bob=', 'carried-damaged'],
      [carried.replace('=1', '=2'), 'carried-version'],
    ] as const) {
      const element = make(subject, { src });
      const event = oneEvent<Event & { code?: string }>(element, 'bob-error');
      (await stage()).append(element);
      expect((await event).code, src).to.equal(code);
      element.setAttribute('src', carried);
      await shows(element, 'Anna Fyrsta');
    }
  });

  it('prefers the property to the child script, and that to the address', () =>
    atDesk(async (desk) => {
      const element = make(subject, { src: desk.serve(subject.document('from the address')) });
      element.append(script(one));
      (await stage()).append(element);
      await shows(element, 'Anna Fyrsta');
      element.data = two;
      await shows(element, 'Berta Seinni');
      await aTimeout(20);
      expect(desk.asked).to.deep.equal([]);
    }));

  it('knows attributes, properties and scripts that were there before its definition', () =>
    atDesk(async (desk) => {
      const twin = undefinedTwin(subject);
      const place = await stage();
      const [address, property, child] = [1, 2, 3].map(() => document.createElement(twin.tag) as TestedElement) as [
        TestedElement,
        TestedElement,
        TestedElement,
      ];
      address.setAttribute('src', desk.serve(one));
      property.data = one;
      child.append(script(one));
      place.append(address, property, child);
      twin.define();
      for (const element of [address, property, child]) await shows(element, 'Anna Fyrsta');
    }));

  it('takes a script that is added, or written, after it was put into the page', async () => {
    const element = make(subject);
    const empty = make(subject);
    (await stage()).append(element, empty);
    await element.updateComplete;
    element.append(script(one));
    await shows(element, 'Anna Fyrsta');
    const slowly = script('');
    empty.append(slowly);
    await aTimeout(0);
    slowly.textContent = JSON.stringify(two);
    await shows(empty, 'Berta Seinni');
  });

  it('finds the script of `src="#id"` that comes into the page after it', async () => {
    const place = await stage();
    const element = make(subject, { src: '#comes-later' });
    place.append(element);
    await element.updateComplete;
    const there = script(one);
    there.id = 'comes-later';
    place.append(there);
    await shows(element, 'Anna Fyrsta');
  });

  it('finds the script of `src="#id"` inside of its shadow root, else in the page', async () => {
    const place = await stage();
    const root = place.attachShadow({ mode: 'open' });
    const near = script(one);
    near.id = 'near';
    const element = make(subject, { src: '#near' });
    root.append(near, element);
    await shows(element, 'Anna Fyrsta');
  });

  it('reads a file that begins with a byte order mark', () =>
    atDesk(async (desk) => {
      const element = make(subject, { src: desk.serve('\ufeff' + JSON.stringify(one)) });
      (await stage()).append(element);
      await shows(element, 'Anna Fyrsta');
    }));

  it('counts an empty attribute as absent', async () => {
    const { urls } = await requestsOf(async () => {
      const element = make(subject, { src: '' });
      (await stage()).append(element);
      await element.updateComplete;
      expectNoDocument(subject, element);
      expect(element.shadowRoot!.querySelector('[part~=error]')).to.equal(null);
    });
    expect(urls).to.deep.equal([]);
    const plain = await show(subject, one);
    const empty = await show(subject, one, Object.fromEntries(subject.attributes.map((name) => [name, ''])));
    expect(inside(empty.shadowRoot!).map(({ localName, className }) => `${localName} ${className}`)).to.deep.equal(
      inside(plain.shadowRoot!).map(({ localName, className }) => `${localName} ${className}`),
    );
  });

  it('gives back the fallback when its source is taken away, and starts again with another', () =>
    atDesk(async (desk) => {
      const element = make(subject, { src: desk.serve(one) });
      (await stage()).append(element);
      await shows(element, 'Anna Fyrsta');
      element.removeAttribute('src');
      await element.updateComplete;
      expectNoDocument(subject, element);
      expect(words(element)).not.to.include('Anna Fyrsta');
      element.data = two;
      await shows(element, 'Berta Seinni');
      element.data = null;
      await element.updateComplete;
      expectNoDocument(subject, element);
      expect(words(element)).not.to.include('Berta Seinni');
    }));

  it('keeps its document when it is moved, and asks no second time', () =>
    atDesk(async (desk) => {
      const [here, there] = [await stage(), await stage()];
      const element = make(subject, { src: desk.serve(one) });
      here.append(element);
      await ready(element);
      const before = element.document;
      there.append(element);
      await element.updateComplete;
      await aTimeout(20);
      expect(element.document).to.equal(before);
      expect(words(element)).to.include('Anna Fyrsta');
      const moving = make(subject, { src: desk.serve(two, { delay: 60 }) });
      here.append(moving);
      await aTimeout(20);
      there.append(moving);
      await shows(moving, 'Berta Seinni');
      expect(desk.asked.length).to.equal(2);
      expect(desk.aborted).to.deep.equal([]);
    }));

  it('gives up its request when it is taken out, and asks again when it comes back', () =>
    atDesk(async (desk) => {
      const place = await stage();
      const element = make(subject, { src: desk.serve(one, { delay: 150 }) });
      place.append(element);
      await waitUntil(() => desk.asked.length);
      element.remove();
      await waitUntil(() => desk.aborted.length);
      expect(desk.aborted).to.deep.equal(desk.asked);
      await aTimeout(20);
      expect(element.document).to.equal(null);
      place.append(element);
      await shows(element, 'Anna Fyrsta');
      expect(desk.asked.length).to.equal(2);
    }));

  it('works again when it was away and its document was there', async () => {
    const element = await show(subject, one);
    const place = element.parentElement!;
    element.remove();
    await aTimeout(20);
    place.append(element);
    element.data = two;
    await shows(element, 'Berta Seinni');
  });

  it('shows the last address where it changes while the first is on its way', () =>
    atDesk(async (desk) => {
      const slow = desk.serve(one, { delay: 150 });
      const element = make(subject, { src: slow });
      (await stage()).append(element);
      await waitUntil(() => desk.asked.length);
      element.setAttribute('src', desk.serve(two, { delay: 10 }));
      await shows(element, 'Berta Seinni');
      await aTimeout(200);
      expect(words(element)).to.include('Berta Seinni').and.not.to.include('Anna Fyrsta');
      expect(desk.aborted).to.deep.equal([slow]);
    }));

  it('lets the last of many changes win, whatever kind it is', () =>
    atDesk(async (desk) => {
      const element = make(subject, { src: desk.serve(one, { delay: 30 }) });
      (await stage()).append(element);
      await aTimeout(5);
      element.data = subject.document('Cilla');
      await aTimeout(0);
      element.data = null;
      element.src = desk.serve(subject.document('Dora'), { delay: 20 });
      await aTimeout(2);
      element.data = two;
      await aTimeout(120);
      await shows(element, 'Berta Seinni');
    }));

  it('makes one request for many elements with the same address', () =>
    atDesk(async (desk) => {
      const url = desk.serve(one, { delay: 20 });
      const elements = Array.from({ length: 5 }, () => make(subject, { src: url }));
      (await stage()).append(...elements);
      for (const element of elements) await shows(element, 'Anna Fyrsta');
      expect(desk.asked).to.deep.equal([url]);
    }));

  it('goes on for the others when one of those who wait is taken out', () =>
    atDesk(async (desk) => {
      const url = desk.serve(one, { delay: 50 });
      const [gone, stays] = [make(subject, { src: url }), make(subject, { src: url })];
      (await stage()).append(gone, stays);
      await waitUntil(() => desk.asked.length);
      gone.remove();
      await shows(stays, 'Anna Fyrsta');
      expect(desk.asked).to.deep.equal([url]);
    }));

  it('asks again on reload(), and shows what is there now', () =>
    atDesk(async (desk) => {
      const now = subject.document('Anna Fyrsta') as Record<string, unknown>;
      const element = make(subject, { src: desk.serve(now) });
      (await stage()).append(element);
      await shows(element, 'Anna Fyrsta');
      Object.assign(now, two);
      await element.reload();
      expect(words(element)).to.include('Berta Seinni');
      expect(desk.asked.length).to.equal(2);
    }));

  it('tells by bob-load that an address or a script was read, and says nothing where the page itself set the property', () =>
    atDesk(async (desk) => {
      const place = await stage();
      const heard: Event[] = [];
      place.addEventListener('bob-load', (event) => heard.push(event));
      await show(subject, one, {}, place);
      await aTimeout(20);
      expect(heard).to.deep.equal([]);
      const element = make(subject, { src: desk.serve(one) });
      const told = oneEvent(element, 'bob-load');
      place.append(element);
      const event = (await told) as Event;
      expect(event.constructor.name).to.not.equal('CustomEvent');
      expect(event).to.include({ bubbles: true, composed: true });
      expect(element.document).to.be.an('object');
      expect(words(element)).to.include('Anna Fyrsta');
      await aTimeout(20);
      expect(heard.length).to.equal(1);
    }));

  it('fails on a #id that is nowhere, and on an address that is none, as on any other', async () => {
    const nowhere = make(subject, { src: '#is-nowhere' });
    const none = make(subject, { src: 'http://' });
    (await stage()).append(nowhere, none);
    await failed(nowhere);
    await failed(none);
    expect(nowhere.problems[0]!.hint).to.include('is-nowhere');
    expect(none.problems[0]!.hint).to.be.a('string').and.not.equal('');
  });
}
