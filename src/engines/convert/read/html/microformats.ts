/** Cards in the classes of a page: h-card (microformats 2) and hCard, its forerunner, which `vcard` begins. */
import { countryNamed } from '../countries.js';
import { shown } from '../../shown.js';
import { emptyCard, type Card, type Picture, type Reach, type Words } from '../card.js';
import type { Drops, Raw } from '../converted.js';
import { serviceOf } from '../services.js';
import { branches, langOf, oneLine, textOf, type Branch } from './tree.js';

const classesOf = ({ attributes }: Branch): string[] => (attributes.class ?? '').split(/\s+/).filter(Boolean);

/** Names of hCard beside those of h-card. */
const old: Readonly<Record<string, string>> = {
  fn: 'name',
  'organization-name': 'org',
  'organization-unit': 'unit',
  title: 'job-title',
  ...Object.fromEntries(
    'org tel email url photo logo adr geo note category role uid rev bday nickname street-address extended-address post-office-box locality region postal-code country-name latitude longitude given-name family-name n sound key tz'
      .split(' ')
      .map((name) => [name, name]),
  ),
};

const isCard = (branch: Branch): boolean => classesOf(branch).some((name) => name === 'h-card' || name === 'vcard');

interface Found {
  readonly branch: Branch;
  readonly name: string;
  readonly kind: string;
}

/** The properties of a card, without those of cards in it. */
function propertiesOf(card: Branch): Found[] {
  const modern = classesOf(card).includes('h-card');
  const found: Found[] = [];
  for (const branch of branches(card, (one) => !isCard(one)))
    for (const word of classesOf(branch)) {
      const [, kind = '', name = ''] = /^(p|u|dt|e)-([a-z\d-]+)$/.exec(word) ?? [];
      if (name) found.push({ branch, kind, name });
      else if (!modern && Object.hasOwn(old, word)) found.push({ branch, kind: kindOf(old[word]!), name: old[word]! });
    }
  return found;
}

const kindOf = (name: string): string => (/^(?:url|photo|logo|uid|email)$/.test(name) ? 'u' : /^(?:rev|bday)$/.test(name) ? 'dt' : 'p');

/** A value is in a link, a picture, a time or in what is written, as its kind says. */
function valueOf({ branch, kind }: Found): string {
  const { name, attributes } = branch;
  if (kind === 'u') {
    if (/^(?:a|area|link)$/.test(name) && attributes.href) return attributes.href.trim();
    if (/^(?:img|audio|video|source|iframe)$/.test(name) && attributes.src) return attributes.src.trim();
    if (name === 'object' && attributes.data) return attributes.data.trim();
  }
  if (kind === 'dt' && attributes.datetime) return attributes.datetime.trim();
  if (/^(?:data|input|meter)$/.test(name) && attributes.value !== undefined) return attributes.value.trim();
  if (/^(?:abbr|link)$/.test(name) && attributes.title) return attributes.title.trim();
  if (/^(?:img|area)$/.test(name)) return (attributes.alt ?? '').trim();
  const values = valuesIn(branch);
  return values.length ? values.map((one) => valueOf({ branch: one, kind: 'p', name: '' })).join('') : textOf(branch);
}

/** The parts of a value that are marked as such: they are close by. */
function valuesIn(branch: Branch): Branch[] {
  const found: Branch[] = [];
  let looked = 0;
  for (const one of branches(branch)) {
    if (++looked > 50) break;
    if (classesOf(one).includes('value')) found.push(one);
  }
  return found;
}

/** The cards of a page: each that is in no other, and, behind it, those of the people in it. */
export function cardsIn(root: Branch, drops: Drops): Card[] {
  const cards: Card[] = [];
  for (const branch of branches(root, (one) => !isCard(one))) {
    if (!isCard(branch)) continue;
    const card = cardOf(branch, drops);
    cards.push(card);
    const name = typeof card.name === 'string' ? card.name : undefined;
    for (const inner of branches(branch, (one) => !isCard(one)))
      if (isCard(inner)) cards.push({ ...cardOf(inner, drops), of: 'person', org: name });
  }
  return cards;
}

const known = new Set(
  'name org tel email url photo logo featured adr geo note category role job-title uid rev kind street-address extended-address post-office-box locality region postal-code country-name latitude longitude given-name family-name n contact value'.split(' '), // prettier-ignore
);

function cardOf(branch: Branch, drops: Drops): Card {
  const found = propertiesOf(branch);
  const by = new Map<string, Found[]>();
  for (const one of found) {
    const same = by.get(one.name);
    if (same) same.push(one);
    else by.set(one.name, [one]);
  }
  const all = (name: string): readonly Found[] => by.get(name) ?? [];
  const text = (name: string): string | undefined => firstOf(all(name));
  const line = (name: string): string | undefined => (text(name) === undefined ? undefined : oneLine(text(name)!));
  const card = emptyCard();
  card.lang = langOf(all('name')[0]?.branch ?? branch);
  card.org = text('org');
  card.name =
    text('name') ?? ([line('given-name'), line('family-name')].filter(Boolean).join(' ') || card.org || impliedName(branch, found));
  const words = (name: string): Words => {
    const [one] = all(name);
    const lang = langOf(one?.branch);
    return one && lang && lang !== card.lang && valueOf(one) ? { [lang]: valueOf(one) } : text(name);
  };
  card.role = words('job-title') ?? words('role');
  card.note = words('note');
  card.of = ofWhat(text('kind'), card, !!(card.role ?? text('given-name') ?? text('family-name')));
  if (card.of !== 'person' && card.org && card.org !== card.name) drops.add('p-org', card.org);
  card.phones = all('tel').flatMap((one) => phoneOf(one, drops));
  card.emails = all('email').flatMap((one): Reach[] => {
    const value = valueOf(one).replace(/^mailto:/i, '').replace(/\?.*$/s, ''); // prettier-ignore
    return value ? [{ value: decoded(value) }] : [];
  });
  addLinks(card, branch, all('url'), drops);
  card.place = placeOf(all);
  card.sectors = all('category').map(valueOf);
  card.logo = pictureOf(all('logo')[0], card.name);
  card.photo = pictureOf(all('photo')[0], card.name);
  card.cover = pictureOf(all('featured')[0], card.name);
  card.updated = text('rev')?.slice(0, 10);
  card.uid = text('uid');
  for (const one of found) if (!known.has(one.name)) drops.add(`${one.kind}-${one.name}`, valueOf(one));
  return card;
}

function firstOf(found: readonly Found[]): string | undefined {
  for (const one of found) {
    const value = valueOf(one);
    if (value) return value;
  }
  return undefined;
}

/** A card without a name in it is called what is written in it. */
const impliedName = (branch: Branch, found: readonly Found[]): string | undefined =>
  found.length && branch.name !== 'a' ? undefined : (branch.attributes.alt ?? textOf(branch).split('\n')[0]);

function ofWhat(kind: string | undefined, { name, org }: Card, personal: boolean): Card['of'] {
  if (kind === 'individual') return 'person';
  if (kind === 'group') return 'cluster';
  if (kind === 'org' || (org && org === name)) return 'firm';
  return personal || org ? 'person' : 'firm';
}

function phoneOf(one: Found, drops: Drops): Reach[] {
  const { branch } = one;
  const type = [...branches(branch)].find((inner) => classesOf(inner).includes('type'));
  const written = valueOf(one);
  const text = written.replace(/^tel:/i, '') || (branch.attributes.href ?? '').replace(/^tel:/i, '');
  const value = type && written.startsWith(textOf(type)) ? text.slice(textOf(type).length).replace(/^[\s:]+/, '') : text;
  if (type && /fax/i.test(textOf(type))) return (drops.add('tel (fax)', value), []);
  return value ? [{ value }] : [];
}

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

function addLinks(card: Card, branch: Branch, urls: readonly Found[], drops: Drops): void {
  for (const one of urls) {
    const url = valueOf(one);
    if (!url) continue;
    const profile = (one.branch.attributes.rel ?? '').split(/\s+/).includes('me') || serviceOf(url);
    const name = oneLine(textOf(one.branch));
    if (profile) card.social.push({ service: serviceIn(name, url), url });
    else if (!card.website) card.website = url;
    else if (url !== card.website) drops.add('u-url', url);
  }
  if (!urls.length && branch.name === 'a') card.website = branch.attributes.href;
}

/** The network as the link calls it; it is not called by its address, nor "follow us". */
function serviceIn(text: string, url: string): string | undefined {
  if (text === shown(url)) return undefined;
  return !text || (/\s/.test(text) && serviceOf(url)) || text === url ? serviceOf(url) : text;
}

function placeOf(all: (name: string) => readonly Found[]): Raw | undefined {
  const one = (name: string): string | undefined => firstOf(all(name));
  const country = one('country-name');
  const point = /^\s*(-?[\d.]+)[;,]\s*(-?[\d.]+)\s*$/.exec(one('geo') ?? '');
  const place: Raw = {
    address: [one('extended-address'), one('street-address'), one('post-office-box')].filter(Boolean).join(', '),
    city: one('locality'),
    region: one('region'),
    postalCode: one('postal-code'),
    country: country && countryNamed(country),
    lat: numberOf(one('latitude') ?? point?.[1]),
    lon: numberOf(one('longitude') ?? point?.[2]),
  };
  // an address without parts is one line
  if (Object.values(place).every((value) => value === undefined || value === '')) place.address = one('adr')?.replace(/\n/g, ', ');
  return Object.values(place).some((value) => value !== undefined && value !== '') ? place : undefined;
}

const numberOf = (text: string | undefined): number | undefined => (text && Number.isFinite(Number(text)) ? Number(text) : undefined);

/** A picture that is called as the card is says nothing of what it shows. */
function pictureOf(one: Found | undefined, name: Card['name']): (Picture & { width?: number; height?: number }) | undefined {
  const src = one && valueOf({ ...one, kind: 'u' });
  if (!src) return undefined;
  const { alt, width, height } = one.branch.attributes;
  const size = numberOf(width) && numberOf(height) ? { width: Number(width), height: Number(height) } : {};
  return { src, ...(alt?.trim() && alt.trim() !== name && { alt: alt.trim() }), ...size };
}
