import { expect } from '@open-wc/testing';
import { formatter, prepareIntl } from './format.js';

// A file of its own: these tables must not have been loaded before.
describe('before a table is there', () => {
  const all = (language: string) => {
    const f = formatter(language);
    const texts = [
      f.number(1234.5),
      f.date('2026-05-01'),
      f.date('2026-05'),
      f.date('05-01'),
      f.time('10:00'),
      f.list(['a', 'b']),
      f.regionName('EE'),
    ];
    return texts.map((text) => text.replace(/\u00a0/g, ' '));
  };

  it('writes Greenlandic as Danish', async () => {
    expect(all('kl')).to.deep.equal(all('da'));
    await prepareIntl('kl');
    expect(all('kl')).to.deep.equal(['1.234,5', '2026 maajip 1', 'maaji 2026', 'maajip 1', '10.00', 'a aamma b', 'Estland']);
  });

  it('writes Icelandic in figures, then in words', async () => {
    if (prepareIntl('is')) {
      expect(all('is')).to.deep.equal(['1.234,5', '1.5.2026', '2026-05', '1.5.', '10:00', 'a, b', 'Estonia']);
      expect(formatter('is').weekday('Mo')).to.equal('Monday');
      expect(formatter('is').nearDay(0)).to.equal('today');
    }
    await prepareIntl('is');
    expect(all('is')).to.deep.equal(['1.234,5', '1. maí 2026', 'maí 2026', '1. maí', '10:00', 'a og b', 'Eistland']);
  });
});
