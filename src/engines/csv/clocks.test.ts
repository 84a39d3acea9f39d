/** Hours in the cells of a small table. */
import { expect } from '@open-wc/testing';
import { clockIn } from './clocks.js';

describe('hours in a cell', () => {
  it('are one, or from one to another', () => {
    for (const cell of [
      '18.30',
      'kl. 18.30',
      'Kl 18:30',
      '1830',
      '18:30:00',
      'klukkan 18:30',
      'kell 18.30',
      'plkst. 18.30',
      '18.30 val.',
      '6:30 PM',
      'fra kl. 18.30',
      '18.30 –',
      'fra 18.30',
    ])
      expect(clockIn(cell), cell).to.deep.equal({ from: '18:30' });
    for (const cell of [
      '18-20',
      'kl. 18–20',
      '18.00 - 20.00',
      'fra kl. 18.00 til kl. 20.00',
      'kl 18 til 20',
      'nuo 18 iki 20',
      'no plkst. 18 līdz 20',
      '18–20 val.',
      'kell 18 kuni 20',
      '6-8 PM',
      '18 to 20',
    ])
      expect(clockIn(cell), cell).to.deep.equal({ from: '18:00', to: '20:00' });
    expect(clockIn('22.00–02.00')).to.deep.equal({ from: '22:00', to: '02:00' });
  });

  it('are told where they are no more than about right, or a part of a day', () => {
    expect(clockIn('ca. kl. 18')).to.deep.equal({ from: '18:00', told: true });
    expect(clockIn('18.30-ca. 20')).to.deep.equal({ from: '18:30', to: '20:00', told: true });
    expect(clockIn('0,770833333')).to.deep.equal({ from: '18:30', told: true });
    expect(clockIn('0.75')).to.deep.equal({ from: '18:00', told: true });
    expect(clockIn('0.3333')).to.deep.equal({ from: '08:00', told: true });
    for (const cell of [
      'about 18',
      'approximately 18',
      'omtrent kl. 18',
      'omkring 18',
      'um það bil 18',
      'u.þ.b. kl. 18',
      'umbes kell 18',
      'apmēram 18',
      'apie 18 val.',
      '~18',
      '~ 18',
      ' circa  18 ',
    ])
      expect(clockIn(cell), cell).to.deep.equal({ from: '18:00', told: true });
    expect(clockIn('0,05')).to.deep.equal({ from: '00:05' });
  });

  it('may be the whole day, or not known yet', () => {
    for (const cell of [
      'hele dagen',
      'Heldags',
      'All day',
      'allan daginn',
      'kogu päev',
      'visu dienu',
      'visą dieną',
      'TBA',
      'kommer senere',
      '00:00–24:00',
    ])
      expect(clockIn(cell), cell).to.deep.equal({});
  });

  it('are none where they may mean several', () => {
    for (const cell of [
      'kveld',
      'etter lunsj',
      '18 og 20',
      '9-5',
      '25.00',
      '18.75',
      '18-18',
      '1.5',
      'kl.',
      '18 20 22',
      'x'.repeat(5000),
      '0.5 or so',
      'skl 18',
    ])
      expect(clockIn(cell), cell).to.equal(undefined);
  });
});
