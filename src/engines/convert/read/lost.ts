/** What other formats have no place for. Measured with a book that has every field: `lost.test.ts`. */

export type LostFormat = 'vcard-3' | 'vcard-4' | 'json-ld' | 'h-card' | 'csv';

const everywhere = ['color', 'page'];
const pages = ['topics', 'media', 'quotes'];

/**
 * Fields of a book (of a member: `csv`) that do not come back from another format. Of texts in several languages all but CSV hold one. JSON-LD has the price of an
 * offer and the giver of an award as words behind the text or the name; a network is known by its address only.
 */
export const LOST: Readonly<Record<LostFormat, readonly string[]>> = {
  'vcard-3': ['lang', 'logo', ...everywhere, 'contacts.image', 'cover', 'founded', 'languages', 'sections', ...pages, 'timeZone', 'hours'],
  'vcard-4': [
    ...['logo.alt', 'logo.width', 'logo.height'],
    ...everywhere,
    ...['contacts.image.alt', 'contacts.image.width', 'contacts.image.height', 'cover.alt', 'cover.width', 'cover.height'],
    ...['founded', 'sections', ...pages, 'hours'],
  ],
  'json-ld': [
    ...['logo.alt', 'logo.width', 'logo.height'],
    ...everywhere,
    ...['contacts.image', 'cover.alt', 'cover.width', 'cover.height', 'social.service', 'sections.concept'],
    ...['sections.uniqueness.text', 'sections.uniqueness.audience', 'sections.uniqueness.media', 'sections.uniqueness.points'],
    ...['sections.uniqueness.offers.price', 'sections.uniqueness.offers.image.alt'],
    ...['sections.uniqueness.offers.image.width', 'sections.uniqueness.offers.image.height', 'sections.methods', 'sections.sustainability'],
    ...['sections.marketing.text', 'sections.marketing.audience', 'sections.marketing.media', 'sections.marketing.channels'],
    ...['sections.marketing.awards.by', 'sections.marketing.awards.url', 'sections.measurement', 'sections.cooperation'],
    ...pages,
    ...['timeZone', 'hours.note'],
  ],
  'h-card': [...everywhere, 'founded', 'languages', 'sections', ...pages, 'timeZone', 'hours'],
  csv: [],
};

/** The same for a book whose logo stands in it: an address book takes the picture, search engines ask for an address. */
export function lostOf(format: LostFormat, hasInlineLogo: boolean): readonly string[] {
  const lost = LOST[format];
  const words = ['logo.alt', 'logo.width', 'logo.height'];
  if (!hasInlineLogo) return lost;
  if (format === 'vcard-3') return lost.flatMap((field) => (field === 'logo' ? words : field));
  return format === 'json-ld' ? ['logo', ...lost.filter((field) => !words.includes(field))] : lost;
}
