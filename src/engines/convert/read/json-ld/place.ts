/** Where a node of schema.org is. */
import type { Drops, Raw } from '../converted.js';
import { countryNamed } from '../countries.js';
import { get, isNode, listOf, nameIn, numberIn, wordIn, type Node } from './nodes.js';

export function placeOf(node: Node, resolved: (value: unknown) => unknown, drops: Drops): Raw | undefined {
  const at = resolved(listOf(get(node, 'location'))[0]);
  const [first, ...others] = listOf(get(node, 'address') ?? (isNode(at) ? get(at, 'address') : at));
  const geo = resolved(listOf(get(node, 'geo') ?? (isNode(at) ? get(at, 'geo') : undefined))[0]);
  const address = resolved(first);
  for (const other of others) drops.add('address', isNode(other) ? wordIn(get(other, 'streetAddress')) : other);
  const place: Raw = isNode(address) && address['@value'] === undefined ? partsOf(address, drops) : addressOf(wordIn(address) ?? '');
  if (isNode(geo)) Object.assign(place, { lat: numberIn(get(geo, 'latitude')), lon: numberIn(get(geo, 'longitude')) });
  return Object.values(place).some((value) => value !== undefined && value !== '') ? place : undefined;
}

function partsOf(address: Node, drops: Drops): Raw {
  const country = listOf(get(address, 'addressCountry'))[0];
  const named = (isNode(country) ? wordIn(get(country, 'identifier')) : undefined) ?? nameIn(country);
  const code = named && countryNamed(named);
  if (named && !code) drops.add('addressCountry', named);
  const street = listOf(get(address, 'streetAddress')).map(wordIn).filter(Boolean).join(', ');
  return {
    address: [street, wordIn(get(address, 'postOfficeBoxNumber'))].filter(Boolean).join(', '),
    postalCode: wordIn(get(address, 'postalCode')),
    city: nameIn(get(address, 'addressLocality')),
    region: nameIn(get(address, 'addressRegion')),
    country: code,
  };
}

/** `Aðalgata 12, 310 Borgarnes, Iceland`; also the town before the code, as in the Baltic countries. What has no such parts stays one line. */
export function addressOf(text: string): Raw {
  const parts = text
    .split(/[\n,]/).map((part) => part.trim()).filter(Boolean); // prettier-ignore
  if (parts.length < 2 || parts.length > 8 || text.length > 300) return { address: text.trim() };
  const country = countryNamed(parts.at(-1)!);
  if (country) parts.pop();
  for (let at = parts.length - 1; at > 0; at--) {
    const part = parts[at]!;
    const [, before, after] = /^(?:[A-Z]{1,2}[- ])?(\d{3} ?\d{0,3})\s+(\p{L}.*)$/u.exec(part) ?? [];
    if (before) return { address: rest(parts, at), postalCode: before.trim(), city: after, country };
    const [, town, code] = /^(\p{L}[\p{L} .-]*?)\s+((?:[A-Z]{2}-?)?\d{3,6})$/u.exec(part) ?? [];
    if (town) return { address: rest(parts, at), postalCode: code, city: town, country };
    if (at > 1 && /^(?:[A-Z]{2}-?)?\d{3,6}$/.test(part))
      return { address: rest(parts, at - 1, at), postalCode: part, city: parts[at - 1], country };
  }
  return country ? { address: parts.join(', '), country } : { address: text.trim() };
}

const rest = (parts: readonly string[], ...without: number[]): string => parts.filter((_, at) => !without.includes(at)).join(', ');
