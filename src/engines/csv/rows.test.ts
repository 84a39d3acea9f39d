/** Rows that are no members. */
import { expect } from '@open-wc/testing';
import { noMember } from './rows.js';

const kind = (row: string, { name = 0, width = 3, apart = false } = {}) => noMember(row.split(';'), name, width, apart);
const all = (rows: readonly string[], is: 'total' | 'remark' | undefined, options?: Parameters<typeof kind>[1]): void => {
  for (const row of rows) expect(kind(row, options), row).to.equal(is);
};

describe('a row of sums', () => {
  it('has the word in any of our languages, and numbers alone beside it', () => {
    all(['Total;;15', 'SUM;;2', 'Totalt;Sum;2', 'Sum medlemmer;;2', 'Iš viso narių;;4', 'Samtals;;1 200', 'Kokku;12 %;12,5%', 'Kopā;#REF!;2', 'I alt;#DIVISION/0!;3', 'Antall;;3', 'Gjennomsnitt;;2,5', ';Total;5', 'Total: 15;;', 'Total = 1.200;;', 'Samtals:12;;'], 'total'); // prettier-ignore
  });
  it('may have nothing beside the word, where it stands below an empty row', () => {
    all(['Total;;', 'Sum: ;;'], 'total', { apart: true });
    all(['Total;;', 'Sum: ;;'], undefined);
  });
  it('is none where a firm is called so', () => {
    all(['Total;Oslo;2', 'Total;x;2', 'Total;Oslo AS;', 'Sum;X;555 0100x', 'Total AS;;5', 'Total: x;;', 'Total;;-', ';;Total', 'A;X;1', 'Sumo;;1'], undefined); // prettier-ignore
    all(['Total;Oslo;2', 'Kafé Sum;;2'], undefined, { apart: true });
  });
});

describe('a remark below a table', () => {
  it('begins with a word that says so, or with a sign', () => {
    all(['Kilde: egen liste;;', 'Source: our own list;;', 'Note: x;;', 'NB: x;;', 'Heimild: skrá;;', 'Athugið: drög;;', 'Allikas: register;;', 'Märkus: x;;', 'Šaltinis: x;;', 'Piezīme: x;;', '* foreløpige tall;;', '† x;;', '¹ x;;', ';Kilde: x;'], 'remark'); // prettier-ignore
    all(
      ['Oppdatert 1.5.2026;;', 'Pr. 1.5.2026;;', 'pr 1.5.2026;;', 'Atnaujinta 2026-05-01;;', 'Sist oppdatert av Kari i mars 2026;;'],
      'remark',
    );
  });
  it('may be said with fewer signs below an empty row', () => {
    const below = { apart: true };
    all(['Oppdatert i mai;;', 'Kilde Brreg;;', 'Utarbeidet av: Kari;;', 'Ring Kari:;;'], 'remark', below);
    all(['Lista er laget av sekretariatet, og alle medlemmer har godkjent den;;'], 'remark', below);
    all(['Kort om oss;;', 'http://a.example;;', 'a: b;;', 'x:y;;', 'Kafé Sol;;'], undefined, below);
  });
  it('is the number of a page', () => {
    all(
      [
        'Side 1 av 2;;',
        'Side 12;;',
        'Page 3 of 4;;',
        'bls. 5;;',
        'bls 5;;',
        'lpp 3;;',
        'psl 2;;',
        'Side1;;',
        'Side 10 av 12;;',
        'lk 5;;',
        'lpp. 3 no 4;;',
        'psl 2/3;;',
      ],
      'remark',
    );
    all(['Side A;;', 'Side 1 av;;', 'Side 12345;;', 'Innside 1;;', 'Side 1 av 2 til;;'], undefined);
  });
  it('is none where a firm is called so, where other cells are filled, or where there is one column', () => {
    all(
      ['Kilde Hotell;;', 'Obs! Kiosk;;', 'Kilden;;', 'Kilde;;', 'Notes AS;;', 'Merkur: bank og mer;;', 'Åpent: 9;;', 'Kilde: a;b;'],
      undefined,
    );
    all(['Kilde: x', 'Side 1 av 2', 'Utarbeidet av: Kari'], undefined, { width: 1, apart: true });
    expect(kind('1;Kilde: x;', { name: 1 })).to.equal(undefined);
    expect(kind(';Side 1 av 2;', { name: 1 })).to.equal('remark');
    // a total may stand alone in one column
    expect(kind('Total: 5', { width: 1 })).to.equal('total');
  });
});
