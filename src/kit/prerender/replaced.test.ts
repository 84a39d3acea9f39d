/** What stands in an element until its script comes, and what becomes of it then. */
import { expect, fixture, html, oneEvent } from '../../../test/support/index.js';
import { prerender } from './index.js';

const documents: Readonly<Record<string, object>> = {
  card: { kind: 'book', version: 1, lang: 'en', name: 'Café', website: 'https://cafe.example/', tagline: 'MARKED' },
  directory: { kind: 'cluster', version: 1, lang: 'en', name: 'West', members: [{ name: 'Café', tagline: 'MARKED' }] },
  'loyalty-programme': { kind: 'loyalty', version: 1, id: 'pass', lang: 'en', name: 'Pass', tagline: 'MARKED' },
  'loyalty-badge': { kind: 'loyalty', version: 1, id: 'pass', lang: 'en', name: 'MARKED' },
  checklist: { kind: 'checklist', version: 1, lang: 'en', title: 'Safe?', groups: [{ title: 'Data', items: [{ title: 'MARKED' }] }] },
};

const defining: Readonly<Record<string, () => Promise<unknown>>> = {
  card: () => import('../../elements/card/define.js'),
  directory: () => import('../../elements/directory/define.js'),
  'loyalty-programme': () => import('../../elements/loyalty-programme/define.js'),
  'loyalty-badge': () => import('../../elements/loyalty-badge/define.js'),
  checklist: () => import('../../elements/checklist/define.js'),
};

/** How often a visitor sees the marked words: in the page, and in the element's own tree. */
function seen(root: Document | ShadowRoot | Element): number {
  const isSeen = (node: Node): boolean => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ width }) => width > 1);
  };
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (texts.nextNode()) if (texts.currentNode.nodeValue!.includes('MARKED') && isSeen(texts.currentNode)) count++;
  return count;
}

async function prerendered(name: string, src: string): Promise<HTMLElement> {
  const { html: source } = await prerender(documents[name], { element: name, src });
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(document.createRange().createContextualFragment(source));
  return place.querySelector<HTMLElement>(`bob-${name}`)!;
}

describe('content that was rendered ahead', () => {
  for (const [name, document] of Object.entries(documents))
    it(`is what stands in <bob-${name}>, and is replaced at once by the element: never both, never neither`, async () => {
      const script = Object.assign(window.document.createElement('script'), { type: 'application/json', id: `of-${name}` });
      script.textContent = JSON.stringify(document);
      window.document.body.append(script);
      const element = await prerendered(name, `#of-${name}`);
      expect(seen(element)).to.equal(1);
      const loaded = oneEvent(element, 'bob-load');
      const counts = new Set<number>();
      let goes = true;
      const watch = (): void => {
        counts.add(seen(element) + (element.shadowRoot ? seen(element.shadowRoot) : 0));
        if (goes) requestAnimationFrame(watch);
      };
      watch();
      await defining[name]!();
      await loaded;
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      await new Promise(requestAnimationFrame);
      goes = false;
      expect([...counts]).to.deep.equal([1]);
      expect([seen(element), seen(element.shadowRoot!)]).to.deep.equal([0, 1]);
      const told = [...window.document.querySelectorAll('script[type="application/ld+json"]')];
      expect(told.filter((one) => !element.contains(one))).to.deep.equal([]);
      script.remove();
    });
});
