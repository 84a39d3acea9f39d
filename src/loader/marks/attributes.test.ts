import { expect } from '@open-wc/testing';
import * as all from '../../index.js';
import { elements } from '../generated/elements.js';
import { common } from './asked.js';
import { attributes } from './generated/attributes.js';

/** `BobLoyaltyBadge` for `loyalty-badge`. */
const classOf = (name: string) =>
  (all as unknown as Record<string, { observedAttributes: readonly string[] }>)[
    `Bob${`-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`
  ]!;

describe('what a mark may say', () => {
  it('is what its element listens to, element by element: what has an @attr tag, and what the manifest says', () => {
    expect(Object.keys(attributes).sort()).to.deep.equal(Object.keys(elements).sort());
    for (const name of Object.keys(elements)) {
      const { observedAttributes } = classOf(name);
      const said = [...common, ...attributes[name]!].filter((one) => one !== 'lang' && one !== 'form');
      expect(said.sort(), name).to.deep.equal([...observedAttributes].sort());
    }
  });

  it('never reaches what browsers act upon', () => {
    for (const name of [...common, ...Object.values(attributes).flat()])
      expect(name).not.to.match(
        /^(on.*|style|class|id|is|slot|part|exportparts|contenteditable|autofocus|popover|tabindex|nonce|inert|hidden|srcdoc|href)$/,
      );
  });
});
