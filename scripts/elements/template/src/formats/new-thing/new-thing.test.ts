import { expect } from '@open-wc/testing';
import { newThingReader } from './read.js';

const base = 'https://example.org/files/new-thing.json';

describe('the format new-thing', () => {
  it('is read with its list', () => {
    const json = { kind: 'new-thing', version: 1, name: { en: 'What we lend' }, items: [{ title: 'A table', url: 'table.html' }] };
    const { document, findings } = newThingReader(json, base);
    expect(findings).to.deep.equal([]);
    expect(document?.items).to.deep.equal([{ title: 'A table', url: 'https://example.org/files/table.html' }]);
  });

  it('leaves out what cannot be read, and says where', () => {
    const { document, findings } = newThingReader({ kind: 'new-thing', name: 'What we lend', updated: 'soon', items: [{ url: '/' }, { title: 'A tent' }] }, base); // prettier-ignore
    expect(document?.updated).to.equal(undefined);
    expect(document?.items).to.deep.equal([{ title: 'A tent' }]);
    expect(findings.map(({ path }) => path)).to.have.members(['updated', 'items[0].title']);
  });

  it('is none without a name', () => {
    expect(newThingReader({ kind: 'new-thing' }, base).document).to.equal(null);
  });
});
