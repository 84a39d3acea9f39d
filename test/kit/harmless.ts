/** That a hostile document does no harm in an element. */
import { expect } from '../support/index.js';
import { inside } from './house/subject.js';

/**
 * What must not be in the shadow root, whatever the document says.
 *
 * @param own Elements that it may have all the same, by name.
 */
export function checkHarmless(card: Element, own = /^$/): void {
  const all = inside(card.shadowRoot!);
  const forbidden = all.filter(
    (one) =>
      !own.test(one.localName) &&
      /^(script|iframe|object|embed|form|input|base|meta|link|style|frame|applet|animate|set|math|template|noscript)$/.test(one.localName),
  );
  expect(forbidden.map((one) => one.outerHTML.slice(0, 100))).to.deep.equal([]);
  for (const one of all) {
    for (const { name, value } of one.attributes) {
      expect(name, one.outerHTML.slice(0, 200)).to.not.match(/^on|^srcdoc$|^formaction$|^srcset$|^ping$|^background$/i);
      if (/^(href|src|action|poster|xlink:href)$/.test(name))
        expect(value, one.outerHTML.slice(0, 200)).to.match(/^(https?:|mailto:|tel:)/);
      if (name === 'src' || name === 'poster') expect(value).to.match(/^https?:/);
    }
    if (!one.classList.contains('box')) expect(one.hasAttribute('style')).to.equal(false);
  }
  const ids = all.map(({ id }) => id).filter(Boolean);
  expect(new Set(ids).size, `ids: ${ids.join(' ')}`).to.equal(ids.length);
}
