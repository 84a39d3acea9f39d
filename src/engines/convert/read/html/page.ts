/** What a page says of its firm outside of any vocabulary: title, description, picture, links to dial, to write to and to follow. */
import type { Raw } from '../converted.js';
import { serviceOf } from '../services.js';
import { branches, textOf, type Branch } from './tree.js';

export interface Page {
  /** Address of the page, as it says itself. */
  readonly address: string | undefined;
  readonly lang: string | undefined;
  readonly raw: Raw;
}

/** More links of one sort are a list of members, and not of one firm. */
const MOST = 12;

export function pageOf(root: Branch, base?: string): Page {
  const meta = new Map<string, string>();
  const phones = new Set<string>();
  const emails = new Set<string>();
  const social = new Map<string, string>();
  let title: string | undefined;
  let canonical: string | undefined;
  let lang: string | undefined;
  let icon: string | undefined;
  for (const branch of branches(root)) {
    const { name, attributes } = branch;
    const { href = '', content, rel = '' } = attributes;
    if (name === 'html') lang ??= attributes.lang?.trim();
    else if (name === 'title') title ??= textOf(branch);
    else if (name === 'meta') {
      const key = (attributes.property ?? attributes.name)?.trim().toLowerCase();
      if (key && content?.trim() && !meta.has(key)) meta.set(key, content.trim());
    } else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(rel)) canonical ??= href.trim();
    else if (name === 'link' && /(?:^|\s)apple-touch-icon(?:\s|$)/i.test(rel)) icon ??= href.trim();
    else if (name === 'a' && href) addLink(href.trim(), phones, emails, social);
  }
  const address = [canonical, meta.get('og:url'), base].find((one) => one && /^https?:/i.test(one));
  const [phone, ...phonesMore] = [...phones];
  const [email, ...emailsMore] = [...emails];
  const image = meta.get('og:image') ?? meta.get('og:image:url') ?? meta.get('twitter:image');
  return {
    address,
    lang: lang ?? meta.get('og:locale')?.replace('_', '-'),
    raw: {
      name: meta.get('og:site_name') ?? named(meta.get('og:title') ?? title),
      tagline: meta.get('og:description') ?? meta.get('description') ?? meta.get('twitter:description'),
      cover: image && { src: image, alt: meta.get('og:image:alt') },
      logo: icon && { src: icon },
      website: rootOf(address),
      contacts: [{ phone, email }, ...phonesMore.map((one) => ({ phone: one })), ...emailsMore.map((one) => ({ email: one }))],
      social: [...social].map(([url, service]) => ({ service, url })),
    },
  };
}

/** The firm's name in a title: `Harbour Café – Soup on the quay`, `Contact | Harbour Café`. Which of its parts that is, nobody can tell: the first one. */
const named = (title: string | undefined): string | undefined =>
  title
    ?.slice(0, 300)
    .split(/\s+[|–—·»-]\s+|\s*\|\s*/)[0]
    ?.trim() || title;

/** The site of a page. */
function rootOf(address: string | undefined): string | undefined {
  try {
    return address && new URL('/', address).href;
  } catch {
    return undefined;
  }
}

function addLink(href: string, phones: Set<string>, emails: Set<string>, social: Map<string, string>): void {
  const [, scheme, rest = ''] = /^(tel|mailto):(?:\/\/)?([^?]*)/i.exec(href.slice(0, 500)) ?? [];
  let value = rest;
  try {
    value = decodeURIComponent(rest);
  } catch {
    // a percent sign that stands for itself
  }
  if (/^tel$/i.test(scheme ?? '') && phones.size < MOST) phones.add(value.trim());
  else if (scheme && emails.size < MOST && !value.includes(',')) emails.add(value.trim());
  const service = scheme ? undefined : serviceOf(href);
  if (service && social.size < MOST && ![...social.values()].includes(service)) social.set(href, service);
}
