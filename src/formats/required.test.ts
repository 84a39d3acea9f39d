/** Forms: what must be filled in is seen at once. */
import { expect } from '@open-wc/testing';
import { isRequired } from '../schema/shape-reader.js';
import { forms } from './generated/forms.js';

describe('what must be filled in', () => {
  for (const { form } of forms)
    it(`stands in the form, not behind “More fields”: ${form.kind}`, () => {
      const hidden = form.records.flatMap(({ more, shape }) => more.filter((name) => isRequired(shape[name]!)));
      expect(hidden).to.deep.equal([]);
    });
});
