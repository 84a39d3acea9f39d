/** WCAG: axe in every view and state, keyboard, forced colours, reduced motion. */
import { emulateMedia } from '@web/test-runner-commands';
import { aTimeout, axe, expect, waitUntil } from '../../support/index.js';
import { atDesk, failed, inside, isSeen, make, ready, show, stage, type TestedElement, type Subject } from './subject.js';

const isChromium = navigator.userAgent.includes('Chrome/');

/** Runs `work` with these settings of the visitor; only Chromium can pretend them. */
async function preferring(
  media: Parameters<typeof emulateMedia>[0],
  reset: Parameters<typeof emulateMedia>[0],
  work: () => Promise<unknown>,
): Promise<void> {
  await emulateMedia(media);
  try {
    await work();
  } finally {
    await emulateMedia(reset);
  }
}

const focusable = (element: TestedElement): HTMLElement[] =>
  inside(element.shadowRoot!).filter((one) => one.matches('a[href], button, input, select, summary, [tabindex="0"]') && isSeen(one));

export function accessRules(subject: Subject): void {
  const looks = Object.entries(subject.looks);
  const data = () => subject.rich('Anna Jónsdóttir');

  for (const [name, look] of looks) {
    it(`has no axe violation: shown, light and dark, in the page's colours (${name})`, async function () {
      this.timeout(30_000);
      const dark = 'background: rgb(20, 24, 28); color: rgb(240, 240, 240)';
      for (const [theme, style] of [
        ['auto', 'background: #fff; color: #222'],
        ['auto', dark],
        ['light', dark],
        ['dark', ''],
      ] as const) {
        const element = await show(subject, data(), { ...look, theme }, await stage(style));
        await aTimeout(50);
        await axe(element);
        element.remove();
      }
    });

    it(`has no axe violation: nothing set, loading, failed (${name})`, async function () {
      this.timeout(30_000);
      await atDesk(async (desk) => {
        const place = await stage('background: #fff; color: #222');
        const [idle, loading, fails] = [
          make(subject, look),
          make(subject, { ...look, src: desk.serve(data(), { delay: 5000 }) }),
          make(subject, { ...look, src: desk.serve('', { status: 404 }) }),
        ];
        place.append(idle, loading, fails);
        await failed(fails);
        fails.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
        for (const element of [idle, loading, fails]) await axe(element);
        loading.remove();
      });
    });

    it(`has targets of 24 pixels, or room around them (${name})`, async () => {
      const element = await show(subject, data(), look, await stage('width: 360px; font-size: 16px'));
      await aTimeout(20);
      const targets = focusable(element).filter((one) => !one.closest('.prose'));
      const small = targets.filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
      });
      // A small one is allowed where a circle of 24 pixels around its middle touches no other target.
      const middle = (one: Element) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      const crowded = small.filter((one) => {
        const { x, y } = middle(one);
        return targets.some((other) => {
          if (other === one || other.contains(one) || one.contains(other)) return false;
          const box = other.getBoundingClientRect();
          const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
          return Math.hypot(dx, dy) < 12;
        });
      });
      expect(crowded.map((one) => one.outerHTML.slice(0, 120))).to.deep.equal([]);
    });

    it(`shows the focus on all that takes it (${name})`, async () => {
      const element = await show(subject, data(), look);
      for (const one of focusable(element).slice(0, 40)) {
        one.focus({ focusVisible: true });
        expect(element.shadowRoot!.activeElement, one.outerHTML.slice(0, 100)).to.equal(one);
        if (!one.matches(':focus-visible')) continue;
        const style = getComputedStyle(one);
        expect(parseFloat(style.outlineWidth), one.outerHTML.slice(0, 100)).to.be.above(1);
        expect(style.outlineStyle).to.not.equal('none');
      }
    });

    it(`keeps still for those who want less motion (${name})`, async function () {
      if (!isChromium) return this.skip();
      await preferring({ reducedMotion: 'reduce' }, { reducedMotion: 'no-preference' }, async () => {
        const element = await show(subject, data(), look);
        const moving = inside(element.shadowRoot!).flatMap((one) =>
          [undefined, '::before', '::after']
            .filter((pseudo) => {
              const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one, pseudo);
              return (
                transitionDuration.split(',').some((time) => parseFloat(time) > 0.01) ||
                animationName !== 'none' ||
                scrollBehavior === 'smooth'
              );
            })
            .map((pseudo) => `${one.localName}.${one.getAttribute('class') ?? ''}${pseudo ?? ''}`),
        );
        expect(moving).to.deep.equal([]);
      });
    });

    it(`has the system's colours where they are forced (${name})`, async function () {
      if (!isChromium) return this.skip();
      await preferring({ forcedColors: 'active' }, { forcedColors: 'none' }, async () => {
        const element = await show(subject, data(), { ...look, theme: 'dark' });
        await aTimeout(50);
        const probe = document.createElement('p');
        element.parentElement!.append(probe);
        const system = [
          'CanvasText',
          'LinkText',
          'ButtonText',
          'GrayText',
          'Highlight',
          'HighlightText',
          'VisitedText',
          'ActiveText',
          'Canvas',
          'ButtonFace',
        ].map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
        const own = inside(element.shadowRoot!).filter(
          (one) =>
            isSeen(one) &&
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
            !system.includes(getComputedStyle(one).color),
        );
        expect(own.map((one) => `${one.outerHTML.slice(0, 100)} ${getComputedStyle(one).color}`)).to.deep.equal([]);
      });
    });
  }

  it('tells that it is busy while it loads, and not after', () =>
    atDesk(async (desk) => {
      const element = make(subject, { src: desk.serve(subject.document('Anna'), { delay: 200 }) });
      (await stage()).append(element);
      await waitUntil(() => element.shadowRoot?.querySelector('[part~=loading][aria-busy="true"]'));
      await ready(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[aria-busy="true"]')).to.equal(null);
    }));
}
