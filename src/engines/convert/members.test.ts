import { expect } from '@open-wc/testing';
import type { ClusterHead, Member } from '../../formats/cluster/cluster.js';
import { readCluster } from '../../formats/index.js';
import { bookFromHtml, bookFromVCard, booksAsMembers, clusterJson, itemList, memberAsBook, membersHCard, membersVCard } from './index.js';

const head: ClusterHead = { kind: 'cluster', id: 'west', name: { en: 'West' }, lang: 'en' };
const members: Member[] = [
  { id: 'a', name: 'A', phone: '+354 555', website: 'https://a.example/', location: { address: 'Street 1', city: 'X', country: 'IS' } },
  { id: 'b', name: { en: 'B', is: 'Bé' }, contact: 'Bookings', email: 'b@b.example' },
];

describe('members in other formats', () => {
  it('are one vCard each', () => {
    const cards = membersVCard(members, { languages: ['is'] });
    expect(cards.match(/BEGIN:VCARD/g)).to.have.length(2);
    expect(cards).to.include('FN:Bé').and.to.include('EMAIL;TYPE=INTERNET,WORK:b@b.example').and.to.include('TEL;TYPE=WORK,VOICE:+354 555');
  });

  it('are an ItemList of the page, which says how many there are in all', () => {
    const list = itemList(head, members, { url: 'https://w.example/list#x', total: 40 })!;
    expect(list).to.include({ '@type': 'ItemList', name: 'West', numberOfItems: 40, '@id': 'https://w.example/list#west' });
    expect(list.itemListElement).to.have.length(2);
    expect(list.itemListElement).to.have.nested.property('[0].item.@type', 'LocalBusiness');
    expect(JSON.stringify(list)).to.not.match(/null|undefined|context.*context/);
    expect(itemList(head, [])).to.equal(undefined);
  });

  it('are a file that a directory reads again', () => {
    const { document, problems } = readCluster(JSON.parse(clusterJson(head, members)));
    expect(problems).to.deep.equal([]);
    expect(document?.members).to.deep.equal(members);
  });

  it('come back from books, and from a file of many cards', () => {
    expect(booksAsMembers(members.map((member) => memberAsBook(member, 'en')))).to.deep.equal(members);
    const plain = { ...members[1]!, name: 'B' };
    const { documents } = bookFromVCard(membersVCard([members[0]!, plain]));
    // a card says nothing of whom to ask for, unless that person has one
    expect(booksAsMembers(documents)).to.deep.equal([members[0], { id: 'b', name: 'B', email: 'b@b.example' }]);
    expect(booksAsMembers(bookFromHtml(membersHCard([members[0]!, plain])).documents)).to.deep.equal([members[0], plain]);
    // two of one name are two
    expect(booksAsMembers([memberAsBook(plain), { kind: 'book', name: 'B' }]).map(({ id }) => id)).to.deep.equal(['b', 'b-2']);
  });
});
