/** Headings as owners, address books and registers write them. */
import { expect } from '@open-wc/testing';
import { columnsOf, fieldAndLanguage, languageOfHeadings } from './headings.js';

/** `field`, `field@language`, `?` for one that is not known, `` for none at all. */
const read = (heading: string): string => {
  const [column] = columnsOf([heading]);
  return column ? (column.field ?? '?') + (column.lang ? `@${column.lang}` : '') : '';
};
const each = (cases: Readonly<Record<string, string>>): void => {
  for (const [heading, field] of Object.entries(cases)) expect(read(heading), heading).to.equal(field);
};

describe('a heading', () => {
  it('may name the language of its texts', () => {
    each({
      'name@is': 'name@is',
      'description@smn': 'description@smn',
      'Name (is)': 'name@is',
      'Name [Icelandic]': 'name@is',
      name_is: 'name@is',
      'Name - IS': 'name@IS',
      'Name – is': 'name@is',
      'Name: is': 'name@is',
      'Name / is': 'name@is',
      'Beskrivelse (norsk)': 'description@nb',
      'Description (foo)': 'description',
      'description@': 'description',
      '@is': '?',
      'Xyz (is)': '?',
      kontakt_by: 'location.city',
      adresse_by: 'location.city',
    });
  });
  it('may be explained, starred and numbered', () => {
    each({
      'Navn (påkrevd)': 'name',
      'Navn {x}': 'name',
      'Telefon: 8 siffer': 'phone',
      'E-post *': 'email',
      'Nettside [hele adressen]': 'website',
      'Navn\n(slik det skal stå)': 'name',
      'Xyz (navn)': '?',
      '(navn)': 'name',
      'Telefon 1': 'phone',
      Telefon2: 'phone',
      Phone_3: 'phone',
      'Telefon 12': 'phone',
      'Telefon 123': '?',
    });
  });
  it('of an address book is known', () => {
    each({
      'Phone 1 - Value': 'phone',
      'Website 1 - Value': 'website',
      'Phone 1 - Label': '',
      'Phone 1 - Type': '',
      'E-mail 1 - Type': '',
      'E-mail Type': '',
      'Email 2 Display Name': '',
      'Phone 12 - Label': '',
      'Work e-mail type': '?',
      'Phone 12 - Value': 'phone',
      'Email address 1 - Value': 'email',
      'Main  Phone': 'phone',
      'Address 1 - Formatted': 'location.address',
      'Address 1 - Street': 'location.address',
      'Address 1 - City': 'location.city',
      'Address 1 - Postal Code': 'location.postalCode',
      'Address 1 - Region': 'location.region',
      'Address 1 - Country': 'location.country',
      'Organization 1 - Name': 'firm',
      'Organisation 1 - Name': 'firm',
      'Organization 1 - Title': '?',
      'Relation 1 - Value': '?',
      'Phone 1 - Name': '?',
      'Business Phone': 'phone',
      'Work Phone': 'phone',
      'Primary email': 'email',
    });
  });
  it('of a register is known by its last part', () => {
    each({
      ja_pavadinimas: 'name',
      'org.navn': 'name',
      'firma1.navn': 'name',
      'firma.beskrivelse': 'description',
      xyz_navn: '?',
      'x.beskrivelse': '?',
      'organisasjon.epost': 'email',
      'xyz.epost': 'email',
      'adresse.poststed': 'location.city',
      'a.b.postnr': 'location.postalCode',
      'kontakt.navn': 'contact',
      kontaktperson_epost: 'email',
      'kontakt.beskrivelse': '?',
      'naeringskode1.beskrivelse': 'sectors',
      'næringskode.tekst': 'sectors',
      'emtak.nimetus': 'sectors',
      'branche.navn': 'sectors',
      nace_text: 'sectors',
      'hovedbranche.tekst': 'sectors',
      'branche.tekstnr': '?',
      'person1.navn': 'contact',
      'person.epost': 'email',
      'field.navn': 'name',
      'xyzfirma.navn': '?',
      'Skjema: e-post': 'email',
      'Skjema:e-post': 'email',
      'Skjema - e-post': 'email',
      'location.city': 'location.city',
      'logo.alt': 'logo.alt',
      postalCode: 'location.postalCode',
      'naeringskode1.kode': '?',
      'self.link': '?',
      'org.link': '?',
      'org.id': '?',
      'data.xyz': '?',
    });
  });
  it('may be joined of known words', () => {
    each({
      Virksomhetsnavn: 'name',
      Medlemsnavn: 'name',
      Bynavn: 'location.city',
      Kommunenavn: 'location.municipality',
      Bransjenavn: 'sectors',
      Nettsideadresse: 'website',
      'E-postadresse': 'email',
      Kontaktepost: 'email',
      Kontaktnavn: 'contact',
      Medlemsepost: 'email',
      Firmaadresse: 'location.address',
      Hovedtelefon: 'phone',
      Kontortelefon: 'phone',
      Arbeidsepost: 'email',
      'Felles e-post': 'email',
      'Peamine telefon': 'phone',
      'Galvenais tālrunis': 'phone',
      'Pagrindinis telefonas': 'phone',
      Mobiltelefonnummer: 'phone',
      Kontaktadresse: 'location.address',
      Bransjesektor: 'sectors',
      Kommuneadresse: '?',
      Etternavnnavn: '?',
      Fakturahovedepost: '?',
      Hovedkundeepost: '?',
      Kundenavn: '?',
      Fakturaepost: '?',
      'Antall ansatte': '?',
      Fornavnnavn: '?',
      Bedriftsbeskrivelse: '?',
      Landkode: '?',
      [`${'x'.repeat(60)}navn`]: '?',
    });
  });
  it('may hold two in one', () => {
    each({
      'Postnr/by': 'postal',
      'By, postnr': 'postal',
      'Zip, town': 'postal',
      'Land, fylke': 'location.country',
      'Etternavn, navn': 'familyFirst',
      'Adresse, poststed, land': '?',
      'Navn/Name/Nafn/Nimi': '?',
      'Lat/lon': 'location.point',
      'Latitude, Longitude': 'location.point',
      'Lon/lat': '?',
      'E-post / telefon': 'reach',
      'Telefon og e-post': 'reach',
      'Telefon & e-post': 'reach',
      'Telefons un e-pasts': 'reach',
      'Fornavn og etternavn': 'name',
      'Etternavn, fornavn': 'familyFirst',
      'Last name & first name': 'familyFirst',
      'Navn (etternavn, fornavn)': 'familyFirst',
      'Navn / Name': 'name',
      'Navn / Name / Nafn': 'name',
      'Sektor/bransje': 'sectors',
      'Land / region': 'location.country',
      'Region, land': 'location.region',
      'Adresse, poststed': 'location.city',
      'Adresse og poststed': '?',
      'Navn/Telefon/E-post': '?',
      'A/b/c/d': '?',
    });
  });
  it('gives way to what the cluster says, however it is spelled', () => {
    const own = { FIRMA: ' description@nb ', notat: '', '*': 'phone' };
    expect(columnsOf(['Firma', 'Notat', 'Navn', ' * ', '%'], own)).to.deep.equal([
      { at: 0, heading: 'Firma', field: 'description', lang: 'nb' },
      { at: 2, heading: 'Navn', field: 'name', lang: undefined },
      { at: 3, heading: '*', field: 'phone', lang: undefined },
      { at: 4, heading: '%', field: undefined, lang: undefined },
    ]);
    expect(columnsOf(['', '  ', 'Navn']).map(({ at }) => at)).to.deep.equal([2]);
  });
  it('“Title” is a name, but not beside the names of people', () => {
    const fields = (headings: string, own?: Readonly<Record<string, string>>) =>
      columnsOf(headings.split(','), own).map(({ field }) => field);
    expect(fields('Title,Town')).to.deep.equal(['name', 'location.city']);
    expect(fields('Title,First Name')).to.deep.equal([undefined, 'given']);
    expect(fields('Organization Title,Name,Family name')).to.deep.equal([undefined, 'name', 'family']);
    expect(fields('Title,Last name', { title: 'name' })).to.deep.equal(['name', 'family']);
  });
  it('that a person chose is parted from its language', () => {
    expect(fieldAndLanguage('description@is')).to.deep.equal({ field: 'description', lang: 'is' });
    expect(fieldAndLanguage('name')).to.deep.equal({ field: 'name', lang: undefined });
  });
});

describe('the language of headings', () => {
  it('is the one in which most of them are', () => {
    const cases = { 'Navn;Telefon': 'nb', 'Nafn;Sími': 'is', 'Ateq;Phone;Oqarasuaat': 'kl', 'Nimi;Telefon': 'et', 'Nosaukums;Tālrunis': 'lv', 'Pavadinimas;Šalis;X': 'lt', 'Virksomhed;Mailadresse': 'da', 'NAVN;SELSKAP': 'nb' }; // prettier-ignore
    for (const [headings, lang] of Object.entries(cases))
      expect(languageOfHeadings(columnsOf(headings.split(';'))), headings).to.equal(lang);
    for (const headings of ['Name;Phone', 'Name;Sími', 'x;y', ''])
      expect(languageOfHeadings(columnsOf(headings.split(';'))), headings).to.equal(undefined);
  });
});
