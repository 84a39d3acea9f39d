/** Members of a cluster, made up of real name parts; the same for the same number, on every machine. */
import { goods, languages, roles, sectors, tags } from './parts.mjs';

/** Numbers 0 to 1, always the same ones (mulberry32). */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Parts of coined words, so that there are as many different names as in real life: Havnesund, Kõrgemägi, Baltkalns. */
const starts =
  'hav fjell skog bjørk øst nord sør våg sand stein grøn kõrg must mägi saar järv balt jūr kaln līc mež žal ąžuol ežer žemait šiaur ís sjó snæ þór hvít grá strand lund molde'.split(
    ' ',
  );
const ends =
  'sund vik ås dal heim gård øy nes bø mäe maa küla järve salu lauks kalns upe ciems krasts iai ava ėnai upė kalnis fjörður vogur nes staðir holt bær havn borg toft rup lev'.split(
    ' ',
  );

/**
 * @param {number} count
 * @param {number} [seed]
 * @returns members as a `cluster` document has them, no two of the same name
 */
export function members(count, seed = 1) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list)))];
  const codes = Object.keys(languages);
  const taken = new Set();
  const kinds = [
    (place, { people, trades }) => `${pick(people)} ${pick(trades)}`,
    (place, { trades }) => `${place} ${pick(trades)}`,
    (place, { people, trades }) => `${pick(people)} & ${pick(people)} ${pick(trades)}`,
    (place, { people, trades, forms }) => `${place} ${pick(people)} ${pick(trades)} ${pick(forms)}`,
    (place, { trades, forms }) => `${capital(pick(starts) + pick(ends))} ${pick(trades)} ${pick(forms)}`,
    (place, { trades }) => `${capital(pick(starts) + pick(starts) + pick(ends))} ${pick(trades)}`,
  ];
  return Array.from({ length: count }, (_, index) => {
    const code = codes[Math.floor(next() * codes.length)];
    const language = languages[code];
    const [city, region] = pick(language.places).split('|');
    let name = pick(kinds)(city, language);
    while (taken.has(name)) name = `${capital(pick(starts) + pick(ends))} ${pick(kinds)(city, language)}`;
    taken.add(name);
    const sentence = (words) => capital(Array.from({ length: words }, () => pick(language.words)).join(' ')) + '.';
    return {
      ...{ id: `m${index}`, name, role: pick(roles), sectors: [pick(sectors), ...some(sectors, 1)] },
      tagline:
        next() < 0.3
          ? { [code]: sentence(4), en: `${pick(languages.en.words)} ${pick(languages.en.words)} ${pick(languages.en.words)}` }
          : sentence(5),
      description: sentence(10),
      location: {
        city,
        region,
        country: language.country,
        postalCode: String(1000 + Math.floor(next() * 9000)),
        lat: 54 + next() * 16,
        lon: 5 + next() * 22,
      },
      languages: [...new Set([code, 'en'])],
      ...{ tags: some(tags, 3), offers: some(goods, 2), needs: some(goods, 2) },
      joined: String(2004 + Math.floor(next() * 22)),
      ...(next() < 0.3 && { loyalty: [pick(['west-pass', 'sea-card'])] }),
    };
  });
}
