import { expect } from '@open-wc/testing';
import { BobCard, BobChecklist, BobDirectory, BobLoyaltyBadge, BobLoyaltyCard, BobLoyaltyDesk, BobLoyaltyProgramme, BobPassword } from '../../index.js'; // prettier-ignore
import { elements } from '../elements.js';
import { attributes, common } from './attributes.js';

const classes: Record<string, { observedAttributes: readonly string[] }> = {
  card: BobCard,
  checklist: BobChecklist,
  directory: BobDirectory,
  'loyalty-badge': BobLoyaltyBadge,
  'loyalty-card': BobLoyaltyCard,
  'loyalty-desk': BobLoyaltyDesk,
  'loyalty-programme': BobLoyaltyProgramme,
  password: BobPassword,
};

describe('what a mark may say', () => {
  it('is what its element listens to, element by element: write new attributes into attributes.ts', () => {
    expect(Object.keys(attributes).sort()).to.deep.equal(Object.keys(elements).sort());
    for (const [name, { observedAttributes }] of Object.entries(classes)) {
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
