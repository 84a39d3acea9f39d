/** Nothing of the host page's style sheet spoils the element, and nothing jumps. */
import { aTimeout, expect, waitUntil } from '../../support/index.js';
import { atDesk, inside, isSeen, make, ready, sameAs, show, stage, type Subject } from './subject.js';

const RESET = [
  'letter-spacing', 'word-spacing', 'text-transform', 'white-space-collapse', 'text-align', 'text-indent', 'line-height',
  'font-style', 'font-weight', 'font-variant-caps', 'text-shadow',
] as const; // prettier-ignore
const SIZES = [
  'box-sizing',
  'margin-top',
  'margin-left',
  'padding-top',
  'padding-left',
  'max-width',
  'min-width',
  'float',
  'display',
] as const;

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** The same document with one long word in place of each text of several words. */
function withLongWords<T>(value: T): T {
  if (typeof value === 'string') return (/\p{L} \p{L}/u.test(value) && !/^[\w.-]+:|^</.test(value) ? LONG : value) as T;
  if (Array.isArray(value)) return value.map(withLongWords) as T;
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLongWords(one as unknown)])) as T;
}

/** These properties of every element in the shadow root, one line for each. */
const computed = (element: Element, properties: readonly string[]): string[] =>
  inside(element.shadowRoot!).map((one) => {
    const style = getComputedStyle(one);
    return `${one.localName}.${one.getAttribute('class') ?? ''} ${properties.map((name) => `${name}:${style.getPropertyValue(name)}`).join(' ')}`;
  });

const sizes = (element: Element): string[] =>
  inside(element.shadowRoot!).map((one) => {
    const { width, height } = one.getBoundingClientRect();
    return `${one.localName}.${one.getAttribute('class') ?? ''} ${Math.round(width)}x${Math.round(height)} ${getComputedStyle(one).fontSize}`;
  });

async function withSheet<T>(css: string, work: () => Promise<T>): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    return await work();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

const brightness = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return r * 0.3 + g * 0.6 + b * 0.1;
};

export function lookRules(subject: Subject): void {
  const looks = Object.entries(subject.looks);
  const data = () => subject.rich('Anna');

  for (const [name, look] of looks) {
    it(`looks the same where the page sets html { font-size: 62.5% } (${name})`, async () => {
      const element = await show(subject, data(), look, await stage('font-size: 16px; width: 600px'));
      await aTimeout(20);
      const before = sizes(element);
      await withSheet('html { font-size: 62.5% }', async () => {
        await aTimeout(20);
        sameAs(sizes(element), before);
      });
    });

    it(`is not spoilt by letter-spacing, text-transform and their like above it (${name})`, async () => {
      const plain = await show(subject, data(), look, await stage('font-size: 16px; width: 600px'));
      const loud = await show(
        subject,
        data(),
        look,
        await stage(
          'font-size: 16px; width: 600px; letter-spacing: 3px; word-spacing: 9px; text-transform: uppercase; white-space: pre; text-align: center; text-indent: 2em; line-height: 3; font-style: italic; font-weight: 900; font-variant: small-caps; text-shadow: 1px 1px red',
        ),
      );
      sameAs(computed(loud, RESET), computed(plain, RESET));
      sameAs(sizes(loud), sizes(plain));
    });

    it(`is not broken by rules for all elements of the page (${name})`, async () => {
      const element = await show(subject, data(), look, await stage('width: 600px'));
      await aTimeout(20);
      const before = computed(element, SIZES);
      // The host element itself is the page's; its width is not what is looked at here.
      const own = `${subject.tag} { margin: 0 !important; padding: 0 !important; max-width: none; float: none }`;
      await withSheet(
        `* { box-sizing: content-box; margin: 30px !important; padding: 20px !important; max-width: 90px; float: left } p, a, ul, h2 { display: none } div { display: block; max-width: none; padding: 0 !important } ${own}`,
        async () => {
          sameAs(computed(element, SIZES), before);
          expect(isSeen(element)).to.equal(true);
        },
      );
    });

    it(`stays inside of its place where the page gives it a width, a margin and padding (${name})`, async () => {
      const place = await stage('width: 400px');
      const element = await show(subject, data(), look, place);
      await withSheet(`${subject.tag} { box-sizing: content-box; margin: 10px; padding: 15px; max-width: 300px }`, async () => {
        await aTimeout(20);
        const box = element.shadowRoot!.querySelector('.box')!;
        expect(box.getBoundingClientRect().width).to.be.at.most(300);
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      });
    });

    it(`is as wide as its place and no wider at 320 pixels, also with twice the text (${name})`, async () => {
      // the wide letters of monospace stand for those of the fonts that a phone may have
      for (const style of ['width: 320px', 'width: 320px; font-size: 32px; font-family: monospace']) {
        for (const [who, document] of [
          ...['Anna', LONG, 'Ann '.repeat(60)].map((one) => [one, subject.rich(one)] as const),
          ...(style.includes('font') ? [] : [['all words', withLongWords(subject.rich('Anna'))] as const]),
        ]) {
          const place = await stage(style);
          const element = await show(subject, document, look, place);
          await aTimeout(20);
          const { left, width } = place.getBoundingClientRect();
          const wide = inside(element.shadowRoot!).filter((one) => {
            // what an SVG draws is clipped by it, and measured differently by each browser
            if (one.parentElement?.closest('svg')) return false;
            const box = one.getBoundingClientRect();
            // what a scrolling box, or a clipped one, holds may be wider
            const held = (at: Element | null): boolean =>
              !!at && (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX) || held(at.parentElement));
            return isSeen(one) && (box.right > left + width + 1 || box.left < left - 1) && !held(one.parentElement) && !held(one);
          });
          expect(wide.slice(0, 5).map((one) => `${who.slice(0, 8)} ${style}: ${one.outerHTML.slice(0, 150)}`)).to.deep.equal([]);
          element.remove();
        }
      }
    });

    it(`is dressed in another document too, and back in its own (${name})`, async () => {
      const element = await show(subject, data(), look, await stage('width: 600px'));
      const frame = document.createElement('iframe');
      frame.width = '616';
      document.body.append(frame);
      const home = element.parentElement!;
      await aTimeout(20);
      const box = (): string[] => {
        const { display, borderTopWidth, lineHeight, overflowWrap } = getComputedStyle(element.shadowRoot!.querySelector('.box > *')!);
        return [display, borderTopWidth, lineHeight, overflowWrap];
      };
      const before = box();
      frame.contentDocument!.body.append(element);
      await aTimeout(20);
      expect(box()).to.deep.equal(before);
      home.append(element);
      await aTimeout(20);
      expect(box()).to.deep.equal(before);
      frame.remove();
    });

    it(`keeps to hidden=until-found, which a search in the page opens (${name})`, async () => {
      const element = await show(subject, data(), look);
      element.setAttribute('hidden', 'until-found');
      const { display, contentVisibility } = getComputedStyle(element);
      expect([display, contentVisibility]).to.deep.equal(
        CSS.supports('content-visibility', 'hidden') ? ['block', 'hidden'] : ['none', contentVisibility],
      );
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it(`can be hidden, and is hidden with what is around it (${name})`, async () => {
      const element = await show(subject, data(), look);
      const box = element.shadowRoot!.querySelector('.box')!;
      element.hidden = true;
      expect(isSeen(box)).to.equal(false);
      element.hidden = false;
      expect(isSeen(box)).to.equal(true);
      element.parentElement!.style.visibility = 'hidden';
      expect(
        inside(element.shadowRoot!)
          .filter((one) => isSeen(one))
          .map((one) => one.outerHTML.slice(0, 80))
          .slice(0, 3),
      ).to.deep.equal([]);
    });

    it(`brings its own surface with theme="light" and "dark", and has the page's colours without (${name})`, async () => {
      const element = await show(subject, data(), look, await stage('color: rgb(1, 2, 3)'));
      const box = () => getComputedStyle(element.shadowRoot!.querySelector('.box')!);
      const set = async (theme: string) => {
        element.setAttribute('theme', theme);
        await element.updateComplete;
      };
      expect(box().color).to.equal('rgb(1, 2, 3)');
      expect(box().backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      await set('light');
      expect(brightness(box().backgroundColor)).to.be.above(230);
      expect(brightness(box().color)).to.be.below(60);
      await set('dark');
      expect(brightness(box().backgroundColor)).to.be.below(40);
      expect(brightness(box().color)).to.be.above(200);
      expect(box().colorScheme).to.equal('dark');
      await set('auto');
      expect(box().color).to.equal('rgb(1, 2, 3)');
      await set('no such theme');
      expect(box().color).to.equal('rgb(1, 2, 3)');
    });

    it(`keeps its place free while it loads${subject.steady.includes(name) ? ', and nothing jumps' : ''} (${name})`, () =>
      atDesk(async (desk) => {
        const place = await stage('width: 600px');
        const element = make(subject, { ...look, src: desk.serve(subject.document('Anna'), { delay: 150 }) });
        const next = document.createElement('p');
        place.append(element, next);
        await waitUntil(() => element.shadowRoot?.querySelector('[part~=loading]'), 'keeps a place', { interval: 5 });
        const before = next.getBoundingClientRect().top;
        const { height } = element.getBoundingClientRect();
        expect(height).to.be.above(20);
        await ready(element);
        await element.updateComplete;
        await aTimeout(50);
        if (subject.steady.includes(name)) {
          expect(element.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
          expect(next.getBoundingClientRect().top).to.be.closeTo(before, 0.5);
        }
      }));
  }

  it('takes font family, colour and size from the page', async () => {
    const element = await show(subject, data(), {}, await stage('font: 20px Georgia, serif; color: rgb(90, 10, 10)'));
    const box = getComputedStyle(element.shadowRoot!.querySelector('.box')!);
    expect(box.fontFamily).to.match(/Georgia/);
    expect(box.fontSize).to.equal('20px');
    expect(box.color).to.equal('rgb(90, 10, 10)');
  });
}
