/** Whether a firm is meant by what a visitor types. No Lit. */
import type { Participant } from '../../../formats/loyalty/loyalty.js';
import { fold } from '../../../engines/search/fold.js';
import type { Locale } from '../../../kit/element/locale.js';

/** Each word of the query begins a word of its name, its place or its line, however it is typed. */
export function matches({ name, tagline, location, domains, url }: Participant, query: string, speech: Locale): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  const texts = [speech.plain(name), speech.plain(tagline), location?.city, location?.region, location?.address, url];
  const text = ` ${fold([...texts, ...(domains ?? [])].filter(Boolean).join(' '))}`;
  return words.every((word) => text.includes(` ${word}`));
}

/** The domain that is meant by an address or by a domain as people write it; empty where it is none. */
export function domainOf(asked: string): string {
  const words = asked.trim().toLowerCase();
  try {
    const { hostname } = new URL(/^[a-z][a-z\d+.-]*:\/\//.test(words) ? words : `https://${words}`);
    return /^[a-z\d-]+(\.[a-z\d-]+)+\.?$/.test(hostname) || hostname === 'localhost' ? hostname.replace(/\.$/, '') : '';
  } catch {
    return '';
  }
}
