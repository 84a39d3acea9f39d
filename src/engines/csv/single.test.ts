/** Two columns for one field that holds one value. */
import { expect } from '@open-wc/testing';
import { columnsOf } from './headings.js';
import { columnsTwice } from './single.js';

/** The columns that are left out, each with the one that counts. */
const out = (table: string, options?: Parameters<typeof columnsTwice>[2]): string[] => {
  const [headings, ...rows] = table.split('\n').map((line) => line.split(';'));
  const columns = columnsOf(headings!);
  return [...columnsTwice(columns, rows.map((cells) => ({ cells })), options)].map(([at, { heading }]) => `${headings![at]} < ${heading}`); // prettier-ignore
};

describe('two columns for one field', () => {
  it('are one where they say the same, or where each fills what the other leaves empty', () => {
    expect(out('Navn;E-post;Mail\nA;a@a.example;A@A.example')).to.deep.equal([]);
    expect(out('Navn;By;Sted\nA;Oslo  S;oslo s\nB;;Voss\nC;Bergen;')).to.deep.equal([]);
    expect(out('Navn;Stiftet;Grunnlagt\nA;1999;01.05.1999')).to.deep.equal([]);
    expect(out('Navn;By\nA;Oslo')).to.deep.equal([]);
    expect(out('Navn;skonr;skonummer\nA;1;2')).to.deep.equal([]);
  });
  it('are two where a row says two things: the first counts, or the one that was just chosen', () => {
    const table = 'Navn;By;Sted;Town\nA;Oslo;Oslo;Oslo\nB;Oslo;Voss;Bergen';
    expect(out(table)).to.deep.equal(['Sted < By', 'Town < By']);
    expect(out(table, { first: 2 })).to.deep.equal(['By < Sted', 'Town < Sted']);
    expect(out(table, { first: 3 })).to.deep.equal(['By < Town', 'Sted < Town']);
    expect(out('Navn;Stiftet;Grunnlagt\nA;1999;2001')).to.deep.equal(['Grunnlagt < Stiftet']);
    expect(out('Navn;By;Sted\nA;Os lo;Oslo')).to.deep.equal(['Sted < By']);
  });
  it('may fill it in another way', () => {
    expect(out('Navn;Postnr/by;By\nA;0150 Oslo;Voss')).to.deep.equal(['By < Postnr/by']);
    expect(out('Navn;Postnr/by;Postnr\nA;0150 Oslo;5700')).to.deep.equal(['Postnr < Postnr/by']);
    expect(out('Navn;Postnr/by;By\nA;0150 Oslo;Oslo')).to.deep.equal([]);
    expect(out('Navn;Telefon/e-post;E-post\nA;a@a.example;b@a.example')).to.deep.equal(['E-post < Telefon/e-post']);
    expect(out('Navn;Telefon/e-post;Telefon\nA;22334455;22334456')).to.deep.equal(['Telefon < Telefon/e-post']);
    expect(out('Navn;Koordinater;Lat\nA;59.9, 10.7;60')).to.deep.equal(['Lat < Koordinater']);
    expect(out('Navn;Koordinater;Lon\nA;59.9, 10.7;11')).to.deep.equal(['Lon < Koordinater']);
    expect(out('Navn;Koordinater;Lon\nA;59.9, 10.7;10,7')).to.deep.equal([]);
    expect(out('Navn;Etternavn, fornavn\nOla Berg;Hansen, Kari')).to.deep.equal(['Etternavn, fornavn < Navn']);
    expect(out('Navn;Etternavn, fornavn\nKari Hansen;Hansen, Kari')).to.deep.equal([]);
  });
  it('are compared by the parts of a name, too', () => {
    expect(out('Fornavn;First name\nOla;Kari')).to.deep.equal(['First name < Fornavn']);
    expect(out('Etternavn;Surname\nBerg;Hansen')).to.deep.equal(['Surname < Etternavn']);
    expect(out('Organization Name;Organisation Name\nA AS;B AS')).to.deep.equal(['Organisation Name < Organization Name']);
    expect(out('Fornavn;Etternavn;Navn\nOla;Berg;Fisk AS')).to.deep.equal([]);
  });
  it('are compared in one language', () => {
    expect(out('Navn;Om;Om (nb)\nA;x;y', { lang: 'nb' })).to.deep.equal(['Om (nb) < Om']);
    expect(out('Navn;Om (NB);Om (nb)\nA;x;y')).to.deep.equal(['Om (nb) < Om (NB)']);
    expect(out('Navn;Om;Om (en)\nA;x;y', { lang: 'nb' })).to.deep.equal([]);
    expect(out('Navn;Om;Om (nb)\nA;x;y')).to.deep.equal([]);
  });
  it('are both taken where the field holds several values', () => {
    for (const two of ['Tags;Keywords', 'Sectors;Branch', 'Languages;Språk', 'Loyalty;Fordelsprogram', 'Offers;Products', 'Needs;Wants', 'Social media;SoMe', 'Facebook;Facebook-side'])
      expect(out(`Navn;${two}\nA;xa;yb`), two).to.deep.equal([]); // prettier-ignore
  });
});
