import { expect } from '@open-wc/testing';
import { readerLanguage, siteNames } from './reader.js';

describe('the reader of a page of the studio', () => {
  it('is spoken to in the first language of theirs that the library has', () => {
    expect(readerLanguage(['fi', 'lt-LT', 'et'])).to.equal('lt-LT');
    expect(readerLanguage(['fi-FI', 'en-GB', 'lt'])).to.equal('en-GB');
    expect(readerLanguage(['fi', 'sv-x'])).to.equal('en');
    expect(readerLanguage([])).to.equal('en');
  });

  it('is told three sites, and of a long name its end', () => {
    expect(siteNames(['a.example', 'b.example'])).to.equal('a.example, b.example');
    expect(siteNames(['a', 'b', 'c', 'd'])).to.equal('a, b, c, …');
    expect(siteNames([`harbour.example.${'x'.repeat(80)}.evil.example`]))
      .to.have.length(60)
      .and.to.match(/\.evil\.example$/);
  });
});
