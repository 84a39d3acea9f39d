/**
 * After each story: what it shows is looked at with no colour set anywhere, on a white page, on dark pages with and without
 * `color-scheme`, and on paper. A set-up file of the project `storybook` in vitest.config.ts.
 */
import type { ReactiveElement } from 'lit';
import { afterEach } from 'vitest';
import { commands } from 'vitest/browser';
import type { Medium } from './ground.js';
import { contrastFaults, elementsIn } from './measure.js';

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: { media: 'screen' | 'print' }) => Promise<void>;
  }
}

const page = (rules: string): string => `:root { ${rules} } body { background: none !important; color: inherit !important }`;

const PAGES: readonly [name: string, rules: string, media: readonly Medium[]][] = [
  ['a white page', page('color-scheme: light !important; background: none !important; color: CanvasText !important'), ['screen']],
  ['a dark page', page('color-scheme: dark !important; background: none !important; color: CanvasText !important'), ['screen']],
  [
    'a dark page without color-scheme',
    page('color-scheme: normal !important; background: #111 !important; color: #eee !important'),
    ['screen', 'paper', 'paper with backgrounds'],
  ],
];

/** What a story says of colours is left out: those of documents, and `--bob-*` of the page. */
function withoutColours(elements: readonly HTMLElement[]): void {
  for (const element of elements) (element as unknown as { accentOf: () => undefined }).accentOf = () => undefined;
  for (const one of document.querySelectorAll<HTMLElement>('[style]'))
    for (const name of [...one.style]) if (name.startsWith('--bob-') && !/font|size|radius|top/.test(name)) one.style.removeProperty(name);
}

/** As on a page that had these colours from the start: elements whose lazy half never came check them again, too. */
async function look(elements: readonly HTMLElement[]): Promise<void> {
  for (const element of elements as readonly ReactiveElement[]) element.requestUpdate('theme', {});
  await Promise.all((elements as readonly ReactiveElement[]).map((element) => element.updateComplete));
  // what was measured before is measured again with the next frame
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

const sheet = new CSSStyleSheet();

afterEach(async () => {
  const elements = elementsIn(document);
  if (!elements.length) return;
  const all: string[] = [];
  let checked = 0;
  const measure = (name: string, medium: Medium, focus = false): void => {
    const found = contrastFaults(elements, { medium, focus });
    checked += found.checked;
    all.push(...found.faults.map((fault) => `${name}: ${fault}`));
  };
  measure('as the story has it', 'screen');
  withoutColours(elements);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    for (const [name, rules, media] of PAGES) {
      sheet.replaceSync(rules);
      await look(elements);
      for (const medium of media) {
        if (medium === 'paper') {
          await commands.emulateMedia({ media: 'print' });
          await look(elements);
        }
        measure(medium === 'screen' ? name : `${name}, ${medium}`, medium, medium === 'screen');
      }
    }
  } finally {
    if (matchMedia('print').matches) await commands.emulateMedia({ media: 'screen' });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
  // a check that finds nothing to check has not looked
  if (!checked && elements.some(({ shadowRoot }) => shadowRoot!.textContent?.trim())) all.push('nothing was checked');
  if (all.length) throw new Error(`${all.length} contrasts are too low, or cannot be computed:\n${all.slice(0, 40).join('\n')}`);
});
