/** Values of a book's fields for what is sent through another format and back. */
import { leafOf } from '../../../../test/support/shapes.js';

/** A value that looks like what it is, another one at each place, so that none is taken for its neighbour; undefined for a choice. */
export function sampleOf(shape: string, path: string): unknown {
  const word = path.replace(/\W+/g, ' ');
  const slug = path.replace(/\W+/g, '-');
  const leaf = leafOf(shape);
  const number = Array.from(path, (sign) => sign.charCodeAt(0)).reduce((sum, code) => (sum * 31 + code) % 9000, 7);
  const values: Record<string, unknown> = {
    ...{
      text: `${word} words`,
      rich: `${word} words`,
      string: `${word} word`,
      link: `https://${slug.toLowerCase()}.example/`,
      file: `https://files.example/${slug}.png`,
      logo: `https://files.example/${slug}.png`,
    },
    ...{
      email: `${slug}@mail.example`,
      phone: `+354 555 ${1000 + number}`,
      language: 'is',
      country: 'IS',
      postalCode: '310',
      color: '#0b6e4f',
    },
    ...{
      year: 1990 + (number % 30),
      period: 1980 + (number % 30),
      date: '2026-05-01',
      since: '2020',
      timeZone: 'Atlantic/Reykjavik',
      version: 1,
    },
    ...{ latitude: 64.5, longitude: -21.9, number, amount: 100 + number, audience: 'public', flag: false },
  };
  return values[leaf];
}
