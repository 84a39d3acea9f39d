/**
 * Makes a large cluster, to see how the directory bears it. What it writes is not in git.
 *
 *     node demo/clusters/make.mjs [members] [file]      default: 10000 made/cluster-10000.json
 *
 * From other scripts: `cluster(members)`. The same number always gives the same members.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names by country, in the letters of its languages: nobody's in particular. */
const countries = {
  IS: {
    langs: ['is', 'en'],
    places: [['Borgarnes', 'Vesturland', 64.54, -21.92], ['Ísafjörður', 'Vestfirðir', 66.07, -23.13], ['Húsavík', 'Norðurland eystra', 66.04, -17.34], ['Höfn', 'Suðurland', 64.25, -15.21]], // prettier-ignore
    first: ['Þórs', 'Æðar', 'Brim', 'Fjöru', 'Hrauns', 'Mýra', 'Sjávar', 'Lækjar', 'Öldu', 'Grjót'],
    last: ['kaffi', 'gisting', 'ferðir', 'smiðja', 'búð', 'hús', 'bátar', 'garður'],
  },
  NO: {
    langs: ['nb', 'en'],
    places: [['Bodø', 'Nordland', 67.28, 14.4], ['Røros', 'Trøndelag', 62.57, 11.38], ['Tromsø', 'Troms', 69.65, 18.96], ['Ålesund', 'Møre og Romsdal', 62.47, 6.15]], // prettier-ignore
    first: ['Bjørke', 'Fjell', 'Ås', 'Kråke', 'Sjø', 'Øy', 'Nord', 'Myr', 'Strøm', 'Gård'],
    last: ['kaféen', 'overnatting', 'turer', 'snekkeri', 'handel', 'bakeri', 'båtlag', 'gartneri'],
  },
  DK: {
    langs: ['da', 'en', 'de'],
    places: [
      ['Skagen', 'Nordjylland', 57.72, 10.58],
      ['Rønne', 'Hovedstaden', 55.1, 14.7],
      ['Ribe', 'Syddanmark', 55.33, 8.76],
    ],
    first: ['Klit', 'Æble', 'Sø', 'Bøge', 'Hede', 'Å', 'Møn', 'Strand'],
    last: ['kroen', 'gæstehus', 'ture', 'værksted', 'butikken', 'bageri', 'mejeri'],
  },
  GL: {
    langs: ['kl', 'da', 'en'],
    places: [
      ['Ilulissat', 'Avannaata', 69.22, -51.1],
      ['Nuuk', 'Sermersooq', 64.18, -51.72],
      ['Qaqortoq', 'Kujalleq', 60.72, -46.04],
    ],
    first: ['Imaq', 'Sermeq', 'Aput', 'Qajaq', 'Nuka', 'Arfeq', 'Umiaq'],
    last: [' Tours', ' Charter', ' Café', ' Gæstehus', ' Fisk', ' Butik'],
  },
  EE: {
    langs: ['et', 'en', 'ru'],
    places: [
      ['Käru', 'Järva maakond', 58.83, 25.15],
      ['Võru', 'Võru maakond', 57.84, 27.0],
      ['Kärdla', 'Hiiu maakond', 58.99, 22.75],
    ],
    first: ['Mänd', 'Põllu', 'Järve', 'Õuna', 'Kõrve', 'Süda', 'Väike'],
    last: ['kohvik', ' turismitalu', ' puit', ' käsitöö', ' pagar', ' retked'],
  },
  LV: {
    langs: ['lv', 'en', 'ru'],
    places: [
      ['Cēsis', 'Vidzeme', 57.31, 25.27],
      ['Kuldīga', 'Kurzeme', 56.97, 21.97],
      ['Rēzekne', 'Latgale', 56.51, 27.33],
    ],
    first: ['Bērzu ', 'Ķiršu ', 'Ūdens ', 'Mežu ', 'Gaujas ', 'Ļaudis '],
    last: ['kafejnīca', 'viesu nams', 'laivas', 'amatnieki', 'maiznīca', 'koks'],
  },
  LT: {
    langs: ['lt', 'en'],
    places: [
      ['Šiauliai', 'Šiaulių apskritis', 55.93, 23.32],
      ['Nida', 'Klaipėdos apskritis', 55.3, 21.0],
      ['Anykščiai', 'Utenos apskritis', 55.53, 25.1],
    ],
    first: ['Ąžuolo ', 'Žuvėdros ', 'Šilo ', 'Ežero ', 'Liepų ', 'Gintaro '],
    last: ['kavinė', 'sodyba', 'kelionės', 'dirbtuvės', 'kepykla', 'baldai'],
  },
};
const sectors = { food: 'Food', lodging: 'Lodging', tours: 'Tours', crafts: 'Crafts', wood: 'Wood', ict: 'ICT', film: 'Film', transport: 'Transport', retail: 'Retail', farming: 'Farming' }; // prettier-ignore
const goods = ['lunch for groups', 'beds for groups', 'guided tours', 'fresh fish', 'vegetables', 'furniture', 'web sites', 'transport', 'workshops', 'photography', 'bookkeeping', 'meeting rooms']; // prettier-ignore
const roles = ['sme', 'sme', 'sme', 'sme', 'sme', 'sme', 'sme', 'anchor', 'research', 'authority', 'association'];

/** Mulberry32: small, and the same everywhere. */
function dice(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function cluster(count = 10_000) {
  const random = dice(count);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(list)))];
  const members = Array.from({ length: count }, (_, index) => {
    const country = pick(Object.keys(countries));
    const { langs, places, first, last } = countries[country];
    const [city, region, lat, lon] = pick(places);
    const near = (degrees) => Math.round((degrees + (random() - 0.5) / 2) * 1e4) / 1e4;
    const offers = some(goods, 3);
    return {
      id: `m${index + 1}`,
      name: `${pick(first)}${pick(last)} ${index + 1}`,
      role: pick(roles),
      sectors: some(Object.keys(sectors), 2),
      tagline: { en: `${offers[0]} in ${city}` },
      description: { en: `A made-up member of a made-up cluster. It offers ${offers.join(', ')}.` },
      location: { city, region, country, lat: near(lat), lon: near(lon) },
      languages: langs,
      offers,
      needs: some(goods, 2),
      website: `https://m${index + 1}.example/`,
      email: `post@m${index + 1}.example`,
      joined: String(2005 + Math.floor(random() * 21)),
      ...(random() < 0.3 && { loyalty: ['north-pass'] }),
    };
  });
  return {
    kind: 'cluster',
    version: 1,
    id: `made-${count}`,
    name: { en: `A made-up cluster of ${count.toLocaleString('en')}`, nb: `En oppdiktet klynge på ${count.toLocaleString('nb')}` },
    type: 'cross-border',
    sectors,
    loyalty: [{ id: 'north-pass', name: 'North Pass' }],
    members,
  };
}

/** Writes it as a file, and returns the file's path. */
export function write(count = 10_000, file = path.join(import.meta.dirname, `made/cluster-${count}.json`)) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(cluster(count)));
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = Number(process.argv[2] ?? 10_000);
  const file = write(count, process.argv[3] && path.resolve(process.argv[3]));
  console.log(`${count} members: ${path.relative(process.cwd(), file)}`);
}
