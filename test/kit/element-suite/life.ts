/** In the page, out of it, and in again: what begins with an element ends with it, and begins again when it comes back. */
import { aTimeout, expect, frame, page, waitUntil } from '../../support/index.js';
import { leftBy } from './left.js';
import { atDesk, inside, isSeen, make, ready, show, stage, words, type TestedElement, type Subject } from './subject.js';

/** Long enough for what ends by itself: a file that was given away, a message that is brought into view. */
const CALM = 4200; // ms

/**
 * Presses each visible button once, with nothing printed and nothing saved. `print()` stays what it is here: a button may print later, and Firefox’s
 * own print dialog would keep the keys from every test that follows.
 */
async function pressAll(element: TestedElement): Promise<void> {
  const { click } = HTMLElement.prototype;
  window.print = () => ['beforeprint', 'afterprint'].forEach((name) => dispatchEvent(new Event(name)));
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    const pressed = new Set<string>();
    for (let next: HTMLElement | undefined; pressed.size < 40;) {
      next = inside(element.shadowRoot!).find((one) => one.matches('button') && isSeen(one) && !pressed.has(one.outerHTML));
      if (!next) break;
      pressed.add(next.outerHTML);
      click.call(next);
      await element.updateComplete;
    }
    await aTimeout(50);
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}

export function lifeRules(subject: Subject): void {
  const names = { en: 'Anna', is: 'Önnustaðir' };
  const speaks = async (element: TestedElement, place: Element, name: string): Promise<void> => {
    place.setAttribute('lang', name === names.is ? 'is' : 'en');
    await waitUntil(() => words(element).includes(name), `speaks of ${name}`);
  };

  it('works on in another place: of the same parent, of another, of another document', async () => {
    const [first, second] = [await stage(), await stage()];
    const other = await frame(page('<p></p>'));
    for (const look of Object.values(subject.looks)) {
      first.lang = 'en';
      const element = await show(subject, subject.document(names), look, first);
      await ready(element);
      first.prepend(document.createElement('p'), element);
      await speaks(element, first, names.is);
      second.append(element);
      await speaks(element, second, names.en);
      await speaks(element, second, names.is);
      other.document.body.append(other.document.adoptNode(element));
      await speaks(element, other.document.body, names.en);
      await speaks(element, other.document.body, names.is);
      element.remove();
    }
    other.remove();
  });

  it('works on when it comes back after a while', async () => {
    const place = await stage();
    for (const look of Object.values(subject.looks)) {
      place.lang = 'en';
      const element = await show(subject, subject.document(names), look, place);
      await ready(element);
      element.remove();
      await aTimeout(20);
      place.append(element);
      await speaks(element, place, names.is);
      element.remove();
      await aTimeout(20);
      place.lang = 'en';
      await aTimeout(20);
      place.append(element);
      await speaks(element, place, names.en);
      element.remove();
    }
  });

  it('asks for no file while it is away, gives up what it asked for, and shows the last one when it is back', () =>
    atDesk(async ({ serve, asked, aborted }) => {
      const place = await stage();
      const [one, two, three] = [
        serve(subject.document('Anna')),
        serve(subject.document('Bertha'), { delay: 150 }),
        serve(subject.document('Clara'), { delay: 20 }),
      ];
      const element = make(subject);
      element.src = one;
      place.append(element);
      await waitUntil(() => words(element).includes('Anna'));
      await ready(element);
      // on its way when it is taken out, and it stays away
      element.src = two;
      await waitUntil(() => asked.includes(two));
      element.remove();
      await waitUntil(() => aborted.includes(two));
      place.append(element);
      await waitUntil(() => words(element).includes('Bertha'), 'shows what was on its way');
      // another one while it is away
      element.remove();
      await aTimeout(20);
      element.src = three;
      await aTimeout(50);
      expect(asked).not.to.include(three);
      place.append(element);
      await waitUntil(() => words(element).includes('Clara'), 'shows what came while it was away');
      // moved while it is on its way: not asked for again
      element.src = serve(subject.document('Doris'), { delay: 80 });
      await aTimeout(20);
      (await stage()).append(element);
      await waitUntil(() => words(element).includes('Doris'));
      expect(asked.filter((url) => url === element.src).length).to.equal(1);
      // in and out again at once
      const passing = make(subject);
      passing.src = serve(subject.document('Emma'));
      place.append(passing);
      passing.remove();
      await aTimeout(50);
      expect(asked).not.to.include(passing.src);
      place.append(passing);
      await waitUntil(() => words(passing).includes('Emma'));
    }));

  it('leaves nothing running when it is gone: as it came, back again, and after each of its buttons was pressed', async function () {
    this.timeout(60_000);
    const place = await stage();
    const before = document.querySelectorAll(subject.tag).length;
    expect(before).to.equal(0);
    const left = await leftBy(async () => {
      for (const look of Object.values(subject.looks)) {
        const element = await show(subject, subject.rich('Anna'), look, place);
        await ready(element);
        await aTimeout(50);
        element.remove();
        await aTimeout(20);
        place.append(element);
        await aTimeout(20);
        await pressAll(element);
        element.remove();
        // taken out while everything is still on its way
        const quick = make(subject, look);
        quick.data = subject.rich('Anna');
        place.append(quick);
        await Promise.resolve();
        quick.remove();
      }
    }, CALM);
    expect(left).to.deep.equal([]);
  });
}
