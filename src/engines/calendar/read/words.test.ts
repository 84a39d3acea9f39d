/** What people and programs write into the texts of calendar files. */
import { expect } from '@open-wc/testing';
import { describe as described, isCancelled, typeOf, withoutMark } from './words.js';
import { windowsZone, windowsZones } from './windows.js';

describe('the kind of an event', () => {
  it('is told by its name, in our languages', () => {
    const named = {
      deadline:
        'Deadline for grants,Frist for søknad,Søknadsfrist,Påmeldingsfrist,Ansøgningsfrist,Umsóknarfrestur,Taotluste tähtaeg,Pieteikumu termiņš,Paraiškų terminas',
      fair: 'Trade show,Varemesse 2026,Kaupstefna í Reykjavík,Markaður,Jõulumess ja mess,Izstāde,Kalėdų mugė,Christmas market',
      course: 'Course in Excel,Kurs,Dansk kursus,Førstehjelpskurs,Námskeið,Koolitus,Seminārs,Mokymai,Webinar: CRM',
      visit: 'Study trip to Tartu,Besøk hos medlem,Bedriftsbesøk,Besøg,Heimsókn,Külastus,Apmeklējums,Vizitas',
      meeting:
        'Board meeting,Møte,Styre og stell,Styremøte,Bestyrelsesmøde,Stjórnarfundur,Üldkoosolek,Årsmøte 2026,Aðalfundur,Üldkoosolek ja koosolek,Sapulce,Susirinkimas',
    };
    for (const [kind, names] of Object.entries(named)) for (const name of names.split(',')) expect(typeOf([], name), name).to.equal(kind);
    for (const name of ['', 'Sommerfest', 'Fairtrade', 'Marketing', 'Kursk', 'Visitor', 'Intermezzo', 'Styrene', 'Konkurs', 'Remote'])
      expect(typeOf([], name), name).to.equal(undefined);
  });
  it('is told by its categories first', () => {
    expect(typeOf(['Business, Kurs'], 'Board meeting')).to.equal('course');
    expect(typeOf(['business', ' Visit '], 'Sommerfest')).to.equal('visit');
    expect(typeOf([' Deadline '], '')).to.equal('deadline');
    expect(typeOf(['business'], 'Sommerfest')).to.equal(undefined);
  });
});

describe('an event that was called off', () => {
  it('has a mark before its name', () => {
    for (const mark of ['Canceled: ', 'Cancelled:', 'AVLYST – ', 'Aflyst: ', ' Aflýst - ', 'Tühistatud:', 'Atcelts: ', 'Atšaukta: ']) {
      expect(isCancelled(`${mark}Møte`), mark).to.equal(true);
      expect(withoutMark(`${mark}Møte`), mark).to.equal('Møte');
    }
    for (const name of ['Møte', 'Canceled', 'Hva er avlyst: en oversikt', 'Cancelledx: A']) {
      expect(isCancelled(name), name).to.equal(false);
      expect(withoutMark(name)).to.equal(name);
    }
  });
});

describe('where an event is', () => {
  const place = (location: string, description = '', online = '') => described({ location, description, online }).place;

  it('is a place, an address to take part, or both', () => {
    expect(place('')).to.equal(undefined);
    expect(place('Rådhuset\n  Storgata 1')).to.deep.equal({ name: 'Rådhuset, Storgata 1' });
    expect(place('https://a.example/x')).to.deep.equal({ online: 'https://a.example/x' });
    expect(place('Microsoft Teams-møte', '', 'https://a.example/x')).to.deep.equal({ online: 'https://a.example/x' });
    expect(place('Huset', '', 'not an address')).to.deep.equal({ name: 'Huset' });
    expect(place('Se https://a.example/x')).to.deep.equal({ name: 'Se https://a.example/x' });
    expect(place('https://b.example/x', '', 'https://a.example/x')).to.deep.equal({ online: 'https://a.example/x' });
  });
  it('is found in what a programme for meetings wrote about it', () => {
    for (const link of ['https://teams.microsoft.com/l/x?a=b', 'https://us02web.zoom.us/j/1', 'https://meet.google.com/abc', 'https://teams.live.com/meet/9', 'https://whereby.com/x', 'https://a.b.webex.com/x'])
      expect(place('', `Join: <${link}> or call`), link).to.deep.equal({ online: link }); // prettier-ignore
    for (const other of ['https://a.example/zoom.us/j', 'http://zoom.us/j/1', 'https://xzoom.us/j/1', 'zoom.us/j/1'])
      expect(place('', other), other).to.equal(undefined);
  });
  it('is told with the text, whose lines stay lines', () => {
    const about = (description: string) => described({ location: '', description, online: '' }).about;
    expect(about('One\nTwo\n\n\n\nThree\n')).to.equal('One  \nTwo\n\nThree');
    expect(about('One\n_______\nTwo\n  ====  \nThree\n---\n')).to.equal('One\n\nTwo\n\nThree  \n---');
  });
});

describe('a time zone of Windows', () => {
  it('is one of the world', () => {
    const zones = { 'W. Europe Standard Time': 'Europe/Berlin', 'FLE Standard Time': 'Europe/Helsinki', 'romance daylight time': 'Europe/Paris', ' GMT Standard Time ': 'Europe/London', 'Greenwich Standard Time': 'Atlantic/Reykjavik', UTC: 'Etc/UTC', 'Central Standard Time (Mexico)': 'America/Mexico_City', 'Central European Summer Time': 'Europe/Warsaw' }; // prettier-ignore
    for (const [name, zone] of Object.entries(zones)) expect(windowsZone(name), name).to.equal(zone);
    for (const name of ['', 'Nowhere Standard Time', 'Standard Time', 'W. Europe Standard Time x'])
      expect(windowsZone(name), name).to.equal(undefined);
    expect(windowsZones()).to.include('Europe/Helsinki').and.to.have.length.above(100);
    expect(new Set(windowsZones()).size).to.equal(windowsZones().length);
  });
});
