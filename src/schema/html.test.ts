import { expect } from '@open-wc/testing';
import { escapeHtml } from './html.js';

describe('text as HTML', () => {
  it('leaves no sign that begins or ends a tag, a value or an entity', () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).to.match(/^[^<>"']*$/);
    expect(escapeHtml('&lt;')).to.equal('&#38;lt;');
    expect(escapeHtml('Kõrts & Põld')).to.equal('Kõrts &#38; Põld');
  });
});
