/** schema.org in JSON-LD as books. */
import { Drops, readAll, type Converted, type Raw } from '../converted.js';
import type { Finding } from '../../../../schema/problem.js';
import { languageOf } from '../../../csv/names.js';
import { serviceOf } from '../services.js';
import { hoursOf } from './hours.js';
import { isFirm, isPerson, sectorOf } from './kinds.js';
import { addressIn, get, Graph, isNode, listOf, nameIn, plainKey, textIn, typesOf, wordIn, type Node } from './nodes.js';
import { placeOf } from './place.js';

/**
 * The books of a schema.org document: of each organisation in it; of people where there is none. Nothing is fetched, contexts neither. Never throws.
 *
 * @param source The text, or what was parsed of it.
 * @param base Address of the page that it stands in, for relative addresses.
 */
export function bookFromJsonLd(source: unknown, { base }: { base?: string } = {}): Converted {
  const drops = new Drops();
  const findings: Finding[] = [];
  let json = source;
  if (typeof source === 'string')
    try {
      json = JSON.parse(source.replace(/^\ufeff/, ''));
    } catch {
      findings.push({ code: 'bad-json', path: '', text: source });
      json = undefined;
    }
  return readAll(rawBooks(json, drops), drops, base, findings);
}

/** The same before it is read, for pages that have more to say. */
export function rawBooks(json: unknown, drops: Drops): Raw[] {
  const graph = new Graph(json);
  const firms = [...graph.find((node) => isFirm(node) && !isBare(node))];
  const people = firms.length ? [] : [...graph.find((node) => isPerson(node) && !isBare(node))];
  const language = contextLanguage(json);
  return merged([...firms, ...people].map((node) => rawOf(node, graph, drops, language)));
}

/** A reference, and no more. */
const isBare = (node: Node): boolean => Object.keys(node).every((key) => key.startsWith('@')) || get(node, 'name') === undefined;

/** Several nodes of one firm, as plug-ins write them one beside the other, are one book. */
function merged(raws: readonly Raw[]): Raw[] {
  const books: Raw[] = [];
  const byName = new Map<string, Raw>();
  for (const raw of raws) {
    const name = JSON.stringify(raw.name).toLowerCase();
    const known = byName.get(name);
    // two places of a chain have one name, and are two
    if (known && (!known.location || !raw.location)) addMissing(known, raw);
    else {
      books.push(raw);
      byName.set(name, raw);
    }
  }
  return books;
}

/** What a source does not say, as another says it. */
export function addMissing(book: Raw, other: Raw): void {
  for (const [field, value] of Object.entries(other)) {
    const own = book[field];
    if (own === undefined || own === null || own === '' || (Array.isArray(own) && !own.length)) book[field] = value;
  }
}

function contextLanguage(json: unknown): string | undefined {
  const [root] = listOf(json);
  for (const context of listOf(isNode(root) ? root['@context'] : undefined))
    if (isNode(context) && typeof context['@language'] === 'string') return context['@language'];
  return undefined;
}

/** What is read, and what says nothing to a reader. */
const read = new Set(
  'name url logo image description slogan telephone email contactPoint address geo location openingHours openingHoursSpecification specialOpeningHoursSpecification sameAs keywords knowsLanguage availableLanguage foundingDate jobTitle makesOffer award awards employee subjectOf inLanguage mainEntityOfPage potentialAction type id dateModified'.split(' '), // prettier-ignore
);

function rawOf(node: Node, graph: Graph, drops: Drops, language: string | undefined): Raw {
  const at = (name: string): unknown => listOf(get(node, name)).map((one) => graph.resolved(one));
  const about = listOf(at('subjectOf')).find(isNode);
  const person = isPerson(node) && !isFirm(node);
  const name = textIn(get(node, 'name'));
  const slogan = textIn(get(node, 'slogan'));
  const description = textIn(get(node, 'description'));
  const logo = pictureIn(at('logo'));
  const images = listOf(at('image')).map((one) => pictureIn([one])).filter((one) => !!one && one.src !== logo?.src); // prettier-ignore
  const website = addressIn(get(node, 'url'));
  const keywords = get(node, 'keywords');
  // a text holds several, an item of a list is one
  const sectors = Array.isArray(keywords)
    ? keywords.map((one) => nameIn([one]) ?? '')
    : (nameIn(keywords)
        ?.split(/[,;]/)
        .map((one) => one.trim()) ?? []);
  const named = sectors.filter(Boolean);
  for (const key of Object.keys(node)) if (!key.startsWith('@') && !read.has(plainKey(key))) drops.add(plainKey(key), valueOf(node[key]));
  for (const image of images.slice(1)) drops.add('image', image?.src);
  return {
    id: idOf(node['@id'], website),
    of: person ? 'person' : undefined,
    lang: wordIn(about && get(about, 'inLanguage')) ?? wordIn(get(node, 'inLanguage')) ?? language,
    name,
    tagline: slogan ?? description,
    logo,
    cover: images[0],
    website,
    updated: wordIn((about && get(about, 'dateModified')) ?? get(node, 'dateModified'))?.slice(0, 10),
    sectors: named.length || person ? named : sectorOf(node),
    founded: yearOf(wordIn(get(node, 'foundingDate'))),
    languages: listOf(get(node, 'knowsLanguage')).map((one) => languageOf(nameIn([one]) ?? '') ?? nameIn([one])),
    contacts: contactsOf(node, graph, person),
    social: listOf(get(node, 'sameAs')).map((one) => addressIn([one])).filter((one) => one !== undefined).map((url) => ({ service: serviceOf(url), url })), // prettier-ignore
    location: placeOf(node, (value) => graph.resolved(value), drops),
    hours: hoursOf(get(node, 'openingHours'), [
      ...listOf(at('openingHoursSpecification')),
      ...listOf(at('specialOpeningHoursSpecification')),
    ]),
    sections: {
      concept: { text: slogan && description },
      uniqueness: { offers: offersOf(listOf(at('makesOffer'))) },
      methods: { people: listOf(at('employee')).filter(isNode).map(personOf) },
      marketing: { awards: [...listOf(get(node, 'award')), ...listOf(get(node, 'awards'))].map(awardOf) },
    },
  };
}

/** What a value says, for the list of what was left out. */
const valueOf = (value: unknown): unknown => nameIn(value) ?? addressIn(value) ?? value;

function pictureIn(value: unknown): (Raw & { src?: string }) | undefined {
  const [one] = listOf(value);
  const src = addressIn(one);
  if (!src) return undefined;
  return isNode(one)
    ? { src, alt: textIn(get(one, 'caption')), width: numbered(get(one, 'width')), height: numbered(get(one, 'height')) }
    : { src };
}

/** `600`, `"600"`, `"600px"`, `{"value": 600}` */
const numbered = (value: unknown): number | undefined => {
  const word = isNode(value) && get(value, 'value') !== undefined ? wordIn(get(value, 'value')) : wordIn(value);
  const [, digits] = /^(\d{1,5})(?:\s*px)?$/.exec(word ?? '') ?? [];
  return digits ? Number(digits) : undefined;
};

/** Our own ids are the website, and the book's id behind `#`; those of others (`#organization`) are no names. */
function idOf(id: unknown, website: string | undefined): string | undefined {
  if (typeof id !== 'string' || !website) return undefined;
  const base = `${website.replace(/#.*/s, '')}#`;
  if (!id.startsWith(base)) return undefined;
  try {
    const name = decodeURIComponent(id.slice(base.length));
    return /^(?:book|.*organi[sz]ation|.*business|website|webpage|.*person|\/schema\/.*|identity|logo)$/i.test(name) ? undefined : name;
  } catch {
    return undefined;
  }
}

const yearOf = (date: string | undefined): number | undefined => {
  const [year] = /^-?\d{1,4}(?!\d)/.exec(date ?? '') ?? [];
  return year ? Number(year) : undefined;
};

const mailOf = (value: unknown): string | undefined => wordIn(value)?.replace(/^mailto:/i, '').replace(/\?.*$/s, ''); // prettier-ignore
const phoneOf = (value: unknown): string | undefined => wordIn(value)?.replace(/^tel:/i, '');

function contactsOf(node: Node, graph: Graph, person: boolean): Raw[] {
  const role = person ? textIn(get(node, 'jobTitle')) : undefined;
  const own = { role, phone: phoneOf(get(node, 'telephone')), email: mailOf(get(node, 'email')) };
  const contacts = listOf(get(node, 'contactPoint'))
    .map((one) => graph.resolved(one))
    .filter(isNode)
    .map((point): Raw => ({
      name: wordIn(get(point, 'name')),
      role: textIn(get(point, 'contactType')),
      phone: phoneOf(get(point, 'telephone')),
      email: mailOf(get(point, 'email')),
    }));
  const phone = contacts.some((contact) => contact.phone === own.phone) ? undefined : own.phone;
  const email = contacts.some((contact) => contact.email === own.email) ? undefined : own.email;
  return phone || email || role ? [{ role, phone, email }, ...contacts] : contacts;
}

/** `{Person}` of a firm. */
const personOf = (node: Node): Raw => ({
  name: wordIn(get(node, 'name')),
  role: textIn(get(node, 'jobTitle')),
  email: mailOf(get(node, 'email')),
  phone: phoneOf(get(node, 'telephone')),
  image: pictureIn(get(node, 'image')),
});

function offersOf(offers: readonly unknown[]): Raw[] {
  return offers.filter(isNode).map((offer) => {
    const [item] = listOf(get(offer, 'itemOffered'));
    const of = (name: string): unknown => get(offer, name) ?? (isNode(item) ? get(item, name) : undefined);
    const price = wordIn(get(offer, 'price'));
    return {
      name: textIn(of('name')) ?? nameIn(item),
      text: textIn(of('description')),
      price: price && [price, wordIn(get(offer, 'priceCurrency'))].filter(Boolean).join(' '),
      image: pictureIn(of('image')),
    };
  });
}

/** The year stands behind the name, or in it. */
function awardOf(value: unknown): Raw {
  const text = textIn(value);
  const [, name, year] = typeof text === 'string' ? (/^([^]+), (\d{4})$/.exec(text) ?? []) : [];
  return name ? { name, year: Number(year) } : { name: text };
}

/** Whether JSON is of schema.org, and no document of ours. */
export const isJsonLd = (json: unknown): boolean =>
  listOf(json).some((one) => isNode(one) && one.kind === undefined && ('@context' in one || '@graph' in one || '@type' in one || typesOf(one).length > 0 && '@id' in one)); // prettier-ignore
