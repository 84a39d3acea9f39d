/** What is told of a long list of members: all sorts of mistakes, and of none too many. */
import { expect } from '@open-wc/testing';
import { noteBook } from './findings.js';
import { memberIds } from './ids.js';

describe('a note book', () => {
  it('keeps twenty of a sort, a hundred in all, and the number of the rest', () => {
    const book = noteBook();
    for (let at = 0; at < 20; at++) book.note('bad-value', `members[${at}].email`);
    expect(book.findings).to.have.length(20);
    book.note('bad-value', 'members[20].email', 'email', 'x');
    expect(book.findings.at(-1)).to.deep.equal({ code: 'and-more', path: '', limit: 1 });
    book.note('bad-value', 'members[21].phone', 'phone', 'x');
    expect(book.findings.at(-2)).to.deep.equal({ code: 'bad-value', path: 'members[21].phone', expected: 'phone', found: 'x' });
    book.note('converted', 'members[22].email');
    expect(book.findings).to.have.length(23);
    for (const field of 'abcdefgh') for (let at = 0; at < 20; at++) book.note('bad-value', `members[${at}].${field}`);
    expect([book.findings.length, book.findings.at(-1)!.limit]).to.deep.equal([101, 1 + 160 - 78]);
  });
});

describe('the ids of members', () => {
  it('are their own, else of their names, and never the same: a second one is told', () => {
    const told: unknown[] = [];
    const ids = memberIds((...finding) => told.push(finding));
    const cases: [string | undefined, string, string][] = [
      ['cafe', 'Café', 'cafe'],
      [undefined, 'Käru Muuseum', 'karu-muuseum'],
      [undefined, '—', 'member'],
      ['cafe', 'Other', 'cafe-2'],
      [undefined, 'Café', 'cafe-3'],
      ['cafe-4', 'x', 'cafe-4'],
      ['cafe', 'y', 'cafe-5'],
      ['cafe-2', 'z', 'cafe-2-2'],
    ];
    for (const [own, name, id] of cases) expect(ids(own, name, 'at'), `${own} ${name}`).to.equal(id);
    expect(told).to.deep.equal([
      ['duplicate-id', 'at.id', 'cafe-2', 'cafe'],
      ['same-name', 'at.name', 'cafe-3', 'Café'],
      ['duplicate-id', 'at.id', 'cafe-5', 'cafe'],
      ['duplicate-id', 'at.id', 'cafe-2-2', 'cafe-2'],
    ]);
  });
});
