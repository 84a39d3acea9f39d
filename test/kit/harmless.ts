/** What no document may cause, however hostile it is. */
import { expect } from '../support/index.js';
import { inside } from './element-suite/subject.js';

/**
 * What must not be in the shadow root, whatever the document says.
 *
 * @param own a selector of what the element itself has there
 */
export function checkHarmless(element: Element, own = '.none-of-them'): void {
  const all = inside(element.shadowRoot!);
  const forbidden = all.filter(
    (one) =>
      !one.matches(own) &&
      /^(script|iframe|object|embed|form|input|base|meta|link|style|frame|applet|animate|set|math|template|noscript)$/.test(one.localName),
  );
  expect(forbidden.map((one) => one.outerHTML.slice(0, 100))).to.deep.equal([]);
  for (const one of all) {
    for (const { name, value } of one.attributes) {
      expect(name, one.outerHTML.slice(0, 200)).to.not.match(/^on|^srcdoc$|^formaction$|^srcset$|^ping$|^background$/i);
      if (/^(href|src|action|poster|xlink:href)$/.test(name) && !one.matches(own))
        // a message that we prepare; documents have no such links
        expect(value, one.outerHTML.slice(0, 200)).to.match(/^(https?:|mailto:|tel:|sms:[+\d]+\?&body=[^&]*$)/);
      if (name === 'src' || name === 'poster') expect(value).to.match(/^https?:/);
    }
    if (!one.matches(`.box, ${own}`)) expect(one.hasAttribute('style')).to.equal(false);
  }
  const ids = all.map(({ id }) => id).filter(Boolean);
  expect(new Set(ids).size, `ids: ${ids.join(' ')}`).to.equal(ids.length);
}
