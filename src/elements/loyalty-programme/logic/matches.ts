/** Whether a visitor's search words mean a firm. */
import type { Participant } from '../../../formats/loyalty/loyalty.js';
import { fold } from '../../../engines/search/fold.js';
import type { Text } from '../../../schema/text.js';

/** Each word of the query begins a word of the firm's name, place or tagline, however it is typed. `plain` picks the words of a text. */
export function matches(
  { name, tagline, location, domains, url }: Participant,
  query: string,
  plain: (text: Text | undefined) => string,
): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  const texts = [plain(name), plain(tagline), location?.city, location?.region, location?.address, url];
  const text = ` ${fold([...texts, ...(domains ?? [])].filter(Boolean).join(' '))}`;
  return words.every((word) => text.includes(` ${word}`));
}
