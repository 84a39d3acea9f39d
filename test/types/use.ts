/** What a programmer would write first. Each line is a use of an entry; a type that is lost makes it a mistake. It also runs, in Node. */
import { readBook, readCluster, readLoyalty, type Book } from 'bob-widgets/documents';
import { jsonLd, membersCsv, membersFromTable, vCard } from 'bob-widgets/convert';
import { assess } from 'bob-widgets/password';
import { createIndex } from 'bob-widgets/search';
import { cardId, createKeys, issueStamp, readStamp } from 'bob-widgets/stamps';
import { version } from 'bob-widgets';

const hold = (fact: boolean, what: string): void => {
  if (!fact) throw new Error(`not so: ${what}`);
};
const read = readBook({ kind: 'book', name: 'Harbour Bakery', founded: 'long ago', website: 'https://bakery.example/' });
const book: Book | null = read.document;
hold(book?.name === 'Harbour Bakery', 'a book is read');
hold(read.problems[0]?.hint.includes('2012') === true, 'a problem is explained');
hold(vCard(book!).includes('FN:Harbour Bakery'), 'a book becomes a vCard');
hold(JSON.stringify(jsonLd(book!)).includes('Harbour Bakery'), 'a book becomes JSON-LD');
const members = membersFromTable('name;sector\r\nHarbour Bakery;food\r\n').members;
hold(members.length === 1 && membersCsv(members).includes('Harbour Bakery'), 'a table becomes members, and they a table');
const cluster = readCluster({ kind: 'cluster', name: 'Harbour', members: [{ name: 'Bakery' }, { name: 'Museum' }] }).document;
hold(createIndex(cluster!.members as readonly unknown[]).search('musuem').count === 1, 'a member is found, misspelt');
hold(assess('Password1', { language: 'en' }).score < 3, 'a common password is weak');
const programme = readLoyalty({ kind: 'loyalty', id: 'pass', name: 'Pass', participants: [{ id: 'cafe', name: 'Café' }] }).document;
const keys = await createKeys();
const card = await cardId((await createKeys()).publicKey);
const token = await issueStamp({ programme: programme!, participant: 'cafe', card, keys });
hold(readStamp(token)?.stamp.participant === 'cafe', 'a stamp is issued and read');
hold(/^\d+\./.test(version), 'the version is known');
