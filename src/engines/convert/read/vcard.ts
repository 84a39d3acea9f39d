/** vCards as books. */
import { smallPicture } from '../../../schema/small-picture.js';
import { unescaped, parts, property, wholeLines, type Property } from './content-lines.js';
import { booksOf, emptyCard, type Card, type Picture, type Reach } from './card.js';
import { Drops, readAll, type Converted, type Raw } from './converted.js';
import { countryNamed } from './countries.js';
import { serviceOf } from './services.js';

/**
 * The books of a vCard file (2.1, 3.0, 4.0). Cards of people who name a firm are contacts in that firm's book; a card without a firm is a person's.
 * Nothing is fetched. Never throws.
 */
export function bookFromVCard(text: string): Converted {
  const drops = new Drops();
  return readAll(booksOf(cardsOf(text, drops), drops), drops);
}

/** More is no address book of a cluster. */
const MOST_CARDS = 5000;
const MOST_LINES = 1000;

function cardsOf(text: string, drops: Drops): Card[] {
  const cards: Card[] = [];
  let lines: Property[] | undefined;
  let inner = 0;
  for (const line of wholeLines(text.replace(/^\ufeff/, ''))) {
    const begin = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(line.slice(0, 40));
    if (!begin) {
      const one = lines && !inner && lines.length < MOST_LINES && property(line);
      if (one) lines!.push(one);
    } else if (begin[1]!.toUpperCase() === 'BEGIN') {
      // a card in a card is an agent's
      if (lines) inner++;
      else lines = [];
    } else if (inner) inner--;
    else if (lines) {
      cards.push(cardOf(lines, drops));
      lines = undefined;
    }
    if (cards.length >= MOST_CARDS) break;
  }
  // cut off before its end
  if (lines?.length) cards.push(cardOf(lines, drops));
  return cards;
}

const types = ({ params }: Property): string[] => (params.get('TYPE') ?? []).map((one) => one.toLowerCase());
const param = ({ params }: Property, name: string): string | undefined => params.get(name)?.[0];
const plain = (value: string): string => unescaped(value).replace(/\r\n?/g, '\n').trim();
const address = (value: string): string => value.trim().replace(/\\([:;,])/g, '$1');

/** The preferred ones first, then as they stand. */
const ranked = (properties: readonly Property[]): Property[] => {
  const rank = (one: Property): number => (types(one).includes('pref') ? 1 : Number(param(one, 'PREF') ?? 50) || 50);
  return [...properties].sort((a, b) => rank(a) - rank(b));
};

const silent = new Set('VERSION N PRODID REV UID SOURCE KIND CLIENTPIDMAP SORT-STRING X-ABSHOWAS X-ABLABEL X-ABADR X-ABUID LABEL MAILER CLASS PROFILE NAME XML LANGUAGE'.split(' ')); // prettier-ignore

function cardOf(lines: readonly Property[], drops: Drops): Card {
  const by = new Map<string, Property[]>();
  for (const line of lines) {
    const same = by.get(line.name);
    if (same) same.push(line);
    else by.set(line.name, [line]);
  }
  const all = (name: string): Property[] => by.get(name) ?? [];
  const labels = new Map(
    lines.flatMap(({ name, group, value }) =>
      name === 'X-ABLABEL' && group ? [[group, plain(value).replace(/^_\$!<(.*)>!\$_$/s, '')] as const] : [],
    ),
  );
  const own = new Set(lines.flatMap(({ name, group, value }) => (name === 'X-ABLABEL' && group && !/^_\$!</.test(value) ? [group] : [])));
  const label = ({ group }: Property): string | undefined => (group && own.has(group) ? labels.get(group) : undefined);
  const text = (name: string): string | undefined =>
    all(name)
      .map(({ value }) => plain(value))
      .find(Boolean);
  const used = new Set<string>(silent);
  const take = (name: string): Property[] => (used.add(name), all(name));

  const card = emptyCard();
  used.add('FN').add('ORG').add('TITLE').add('ROLE').add('NOTE');
  const [family = '', given = '', middle = '', before = '', after = ''] = parts(all('N')[0]?.value ?? '', ';').map((one) => one.trim());
  const written = [before, given, middle, family, after].filter(Boolean).join(' ');
  const [org = '', ...units] = parts(all('ORG')[0]?.value ?? '', ';').map((one) => one.trim());
  if (units.some(Boolean)) drops.add('ORG', units.filter(Boolean).join(', '));
  card.name = named(all('FN')) ?? (written || org);
  card.lang = typeof card.name === 'string' ? param(all('FN')[0] ?? lines[0]!, 'LANGUAGE') : undefined;
  card.org = org || undefined;
  // where nothing is said, a card is of a person since 4.0, and need not have the parts of the name
  const isWhole = !by.has('N') && text('VERSION') === '4.0';
  card.of = ofWhat(text('KIND'), text('X-ABSHOWAS'), card, !!(family || given) || isWhole);
  const names = typeof card.name === 'object' ? Object.values(card.name) : [card.name ?? ''];
  if (card.of !== 'person' && !names.some((name) => name.toLowerCase() === org.toLowerCase())) drops.add('ORG', org);
  if (card.of === 'firm' && family && written !== card.name) card.person = written;
  card.role = text('TITLE') ?? text('ROLE');
  card.note = text('NOTE');
  card.updated = dayOf(text('REV'));
  card.uid = all('UID')[0] && address(all('UID')[0]!.value);
  for (const name of ['TITLE', 'ROLE', 'NOTE', 'ORG']) {
    const [first, ...more] = all(name).flatMap(({ value }) => plain(value) || []);
    for (const one of new Set(more)) if (one !== first) drops.add(name, one);
  }
  if (text('TITLE') && text('ROLE') && text('ROLE') !== text('TITLE')) drops.add('ROLE', text('ROLE'));

  card.phones = ranked(take('TEL')).flatMap((one): Reach[] => {
    const value = plain(one.value).replace(/^tel:/i, '').replace(/;.*$/s, '').trim();
    if (types(one).some((type) => /^(?:fax|pager|modem|bbs|telex)$/.test(type))) return (drops.add('TEL (fax)', value), []);
    return value ? [{ value, label: label(one) }] : [];
  });
  card.emails = ranked(take('EMAIL')).flatMap((one): Reach[] => {
    const value = plain(one.value).replace(/^mailto:/i, '');
    return value ? [{ value, label: label(one) }] : [];
  });
  const urls = ranked(take('URL')).map(({ value }) => address(value)).filter(Boolean); // prettier-ignore
  const site = urls.find((url) => !serviceOf(url)) ?? urls[0];
  card.website = site;
  for (const url of urls)
    if (url !== site) {
      if (serviceOf(url)) card.social.push({ service: serviceOf(url), url });
      else drops.add('URL', url);
    }
  for (const name of ['X-SOCIALPROFILE', 'SOCIALPROFILE'])
    for (const one of take(name)) {
      const service = param(one, 'SERVICE-TYPE') ?? types(one).find((type) => !/^(?:pref|home|work)$/.test(type));
      card.social.push({ service: service ?? serviceOf(address(one.value)), url: address(one.value) });
    }
  card.place = placeOf(ranked(take('ADR')), take('GEO')[0]?.value, drops);
  card.sectors = take('CATEGORIES').flatMap(({ value }) => parts(value, ',').map((one) => one.trim()));
  card.languages = ranked(take('LANG')).map(({ value }) => plain(value));
  const zone = take('TZ')[0];
  if (zone && /^[^\d+-]/.test(zone.value)) card.timeZone = plain(zone.value);
  card.logo = pictureOf(take('LOGO'), drops);
  card.photo = pictureOf(take('PHOTO'), drops);
  for (const { name, value } of lines) if (!used.has(name)) drops.add(name, plain(value.slice(0, 500)));
  return card;
}

/** The name; by language, where there are several. */
function named(lines: readonly Property[]): Card['name'] {
  const texts = lines.map((one) => [param(one, 'LANGUAGE'), plain(one.value)] as const).filter(([, text]) => text);
  const languages = new Set(texts.map(([language]) => language));
  return texts.length > 1 && languages.size === texts.length && !languages.has(undefined)
    ? (Object.fromEntries(texts) as Record<string, string>)
    : texts[0]?.[1];
}

function ofWhat(kind: string | undefined, shown: string | undefined, { name, org }: Card, parted: boolean): Card['of'] {
  if (/^individual$/i.test(kind ?? '')) return 'person';
  if (/^group$/i.test(kind ?? '')) return 'cluster';
  if (/^(?:org|location)$/i.test(kind ?? '') || /^company$/i.test(shown ?? '')) return 'firm';
  if (!org) return parted ? 'person' : 'firm';
  return name && typeof name === 'string' && name.toLowerCase() !== org.toLowerCase() && parted ? 'person' : 'firm';
}

const dayOf = (rev: string | undefined): string | undefined =>
  /^(\d{4})-?(\d\d)-?(\d\d)/
    .exec(rev ?? '')
    ?.slice(1)
    .join('-');

function placeOf([first, ...others]: readonly Property[], geo: string | undefined, drops: Drops): Raw | undefined {
  const place: Raw = {};
  if (first) {
    const [box, more, street, city, region, postalCode, country] = parts(first.value, ';').map((one) => one.replace(/\r\n?/g, '\n').trim());
    const code = country ? countryNamed(country) : undefined;
    if (country && !code) drops.add('ADR (country)', country);
    Object.assign(place, { address: [more, street, box].filter(Boolean).join(', '), city, region, postalCode, country: code });
  }
  for (const { value } of others) drops.add('ADR', parts(value, ';').filter(Boolean).join(', '));
  const [, lat, lon] =
    /^(?:geo:)?\s*(-?[\d.]+(?:e[+-]?\d+)?)\s*[;,]\s*(-?[\d.]+(?:e[+-]?\d+)?)/i.exec((geo ?? '').replace(/\\/g, '')) ?? [];
  if (lat && lon) Object.assign(place, { lat: Number(lat), lon: Number(lon) });
  return Object.values(place).some((one) => one !== undefined && one !== '') ? place : undefined;
}

/** An address, or a small picture of a kind that cannot hold a script. */
function pictureOf(lines: readonly Property[], drops: Drops): Picture | undefined {
  let found: Picture | undefined;
  for (const one of lines) {
    const value = one.value.trim();
    const encoded = /^(?:b|base64)$/i.test(param(one, 'ENCODING') ?? '');
    const src = encoded ? dataUrl(types(one), value) : address(value);
    if (src && !found && (/^https?:/i.test(src) || smallPicture(src))) found = { src };
    else drops.add(one.name, encoded ? `${types(one)[0] ?? 'picture'}, ${Math.round((value.length * 3) / 4000)} kB` : value);
  }
  return found;
}

function dataUrl(kinds: readonly string[], base64: string): string | undefined {
  const kind = kinds.map((one) => one.replace(/^image\//, '')).find((one) => /^(?:png|jpe?g|webp)$/.test(one));
  return kind && `data:image/${kind.replace('jpg', 'jpeg')};base64,${base64.replace(/\s/g, '')}`;
}
