/** In which language it speaks, and that each text says its own. */
import { aTimeout, expect, waitUntil } from '../../support/index.js';
import { atDesk, failed, inside, make, ready, show, stage, words, type TestedElement, type Subject } from './subject.js';

const NAMES = { en: 'The House', nb: 'Huset', is: 'Húsið', da: 'Hus på dansk' };

/** The language that a reader of this text is told, seen from inside of the shadow root. */
function languageAt(text: string, element: TestedElement): string | null | undefined {
  const holder = inside(element.shadowRoot!).find((one) => !one.children.length && one.textContent.trim() === text);
  return holder?.closest('[lang]')?.getAttribute('lang');
}

export function languageRules(subject: Subject): void {
  const data = () => subject.document(NAMES);
  const looks = Object.entries(subject.looks);
  const speaks = (element: TestedElement, text: string) =>
    waitUntil(() => words(element).includes(text), `${subject.tag} says ${text}`, { timeout: 5000 });

  it('speaks its own lang, else that of its nearest ancestor, else that of the page, else English', async () => {
    const before = document.documentElement.lang;
    const place = await stage();
    try {
      document.documentElement.lang = 'is';
      await speaks(await show(subject, data(), {}, place), 'Húsið');
      place.lang = 'nb';
      await speaks(await show(subject, data(), {}, place), 'Huset');
      await speaks(await show(subject, data(), { lang: 'da' }, place), 'Hus på dansk');
      place.removeAttribute('lang');
      document.documentElement.removeAttribute('lang');
      await speaks(await show(subject, data(), {}, place), 'The House');
      await speaks(await show(subject, data(), { lang: 'xx-nonsense-!' }, place), 'The House');
      await speaks(await show(subject, data(), { lang: 'nn-NO' }, place), 'Huset');
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('hears the language through shadow roots', async () => {
    const place = await stage();
    place.lang = 'is';
    const outer = place.attachShadow({ mode: 'open' });
    const host = document.createElement('div');
    outer.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const element = make(subject);
    element.data = data();
    root.append(element);
    await speaks(element, 'Húsið');
    // and when it changes outside
    place.lang = 'nb';
    await speaks(element, 'Huset');
  });

  for (const [name, look] of looks) {
    it(`changes its language with the page while it is shown (${name})`, async () => {
      const place = await stage();
      const element = await show(subject, data(), look, place);
      await speaks(element, 'The House');
      place.lang = 'nb';
      await speaks(element, 'Huset');
      element.lang = 'is';
      await speaks(element, 'Húsið');
      place.lang = 'da';
      await aTimeout(30);
      await speaks(element, 'Húsið');
      element.removeAttribute('lang');
      await speaks(element, 'Hus på dansk');
      expect(element.shadowRoot!.querySelector('.box')!.getAttribute('lang')).to.equal('da');
    });

    it(`says the language of a text that is not in its own, and the direction of one that runs the other way (${name})`, async () => {
      const foreign = await show(subject, subject.document({ fi: 'Talo meren rannalla' }), look, await stage());
      expect(languageAt('Talo meren rannalla', foreign)).to.equal('fi');
      const arabic = await show(subject, subject.document({ ar: 'بيت على البحر' }), look, await stage());
      const holder = inside(arabic.shadowRoot!).find((one) => !one.children.length && one.textContent.trim() === 'بيت على البحر')!;
      expect(holder.closest('[lang]')!.getAttribute('lang')).to.equal('ar');
      expect(getComputedStyle(holder).direction).to.equal('rtl');
      const own = await show(subject, data(), look, await stage());
      expect(languageAt('The House', own)).to.equal('en');
    });
  }

  it('says language and direction of its own words where they are not those of the page', async () => {
    const place = await stage();
    place.lang = 'ar';
    place.dir = 'rtl';
    const element = await show(subject, data(), {}, place);
    const box = element.shadowRoot!.querySelector('.box')!;
    expect(box.getAttribute('lang')).to.equal('en');
    expect(getComputedStyle(box).direction).to.equal('ltr');
  });

  it('speaks the language that came while the file was on its way', () =>
    atDesk(async (desk) => {
      const element = make(subject, { src: desk.serve(data(), { delay: 50 }) });
      (await stage()).append(element);
      await aTimeout(10);
      element.lang = 'nb';
      await ready(element);
      await speaks(element, 'Huset');
    }));

  it('tells a failure in the language of the page, and changes it with the page', () =>
    atDesk(async (desk) => {
      const place = await stage();
      place.lang = 'nb';
      const element = make(subject, { src: desk.serve('', { status: 404 }) });
      place.append(element);
      await failed(element);
      const told = () => element.shadowRoot!.querySelector('.box[lang], .box [lang]')!;
      expect(told().getAttribute('lang')).to.equal('nb');
      place.lang = 'is';
      await waitUntil(() => told().getAttribute('lang') === 'is', 'changes its words');
    }));

  it('hears of a language that comes at the moment of failure, before it follows its page', () =>
    atDesk(async (desk) => {
      const place = await stage();
      place.lang = 'nb';
      const element = make(subject, { src: desk.serve('', { status: 404 }) });
      element.addEventListener('bob-error', () => (place.lang = 'is'));
      place.append(element);
      await failed(element);
      await waitUntil(
        () => element.shadowRoot!.querySelector('.box[lang], .box [lang]')!.getAttribute('lang') === 'is',
        'changes its words',
      );
    }));
}
