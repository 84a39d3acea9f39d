import { expect } from '@open-wc/testing';
import { addressesIn, addressesOfJson, addressesOfTable } from './addresses.js';
import { Positions } from './positions.js';

const found = (text: string, ends?: string): string[] => addressesIn(text, ends).map(({ address }) => address);

describe('addresses in files', () => {
  it('are found in Markdown and in sentences, without what is around them', () => {
    expect(found('See [us](https://a.example/x), <https://b.example/?q=1>, **https://c.example/**.')).to.deep.equal([
      'https://a.example/x',
      'https://b.example/?q=1',
      'https://c.example/',
    ]);
    expect(found('(https://en.wikipedia.example/wiki/Harbour_(town))')).to.deep.equal(['https://en.wikipedia.example/wiki/Harbour_(town)']);
    expect(found('mailto:a@b.example, ftp://a.example, //a.example')).to.deep.equal([]);
  });

  it('end at the separator of a table', () => {
    expect(addressesOfTable('Name;Web\nA;https://a.example/;x\n"B";"http://b.example";\n', ';')).to.deep.equal([
      { address: 'https://a.example/', path: '', line: 2, column: 3 },
      { address: 'http://b.example', path: '', line: 3, column: 6 },
    ]);
    expect(found('A,https://a.example/,x', ',')).to.deep.equal(['https://a.example/']);
  });

  it('are those of the texts of a document, escaped or not, and not those for other programs', () => {
    const json =
      '{"$schema": "https://s.example/",\n "website": "https:\\/\\/a.example\\/",\n "list": [{"text": "at https://b.example/."}]}';
    expect(addressesOfJson(new Positions(json))).to.deep.equal([
      { address: 'https://a.example/', path: 'website', line: 2, column: 13 },
      { address: 'https://b.example/', path: 'list[0].text', line: 3, column: 20 },
    ]);
  });
});
