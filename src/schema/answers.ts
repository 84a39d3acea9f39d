/** Yes, no and "closed" as they are written by people, and by spreadsheets, which translate TRUE and FALSE. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** In small letters. */
export const yes = words(
  'yes y x true 1 ja j já satt sandt sann sand sant aap aappi jah jaa jā taip tõene toene patiess tiesa teisinga tosi wahr + √ checked [x] ok true() 1.0 1,0 ✓ ✔ ☑ ✅ on',
);
export const no = words(
  'no n false 0 nei nej ósatt usann falsk falskt naagga naamik ei ne nē nē. väär vaar aplams netiesa klaidinga epätosi falsch unchecked [] usant ikke ikkje ingen ekki none false() 0.0 0,0 × ✖ ✗ ✘ ☐ ❌ off - – —',
);
/** Closed, in the languages of our countries and their neighbours. */
export const closed = words(
  'closed shut stengt stengd lukket lukkede lukka lokað lokuð stongt stängt stängd suletud kinni slēgts slēgta slēgti brīvdiena ' +
    'uždaryta nedirba nedirbame nedirbama poilsio matoqqavoq matoqqavugut matusimavoq suljettu kiinni geschlossen off',
);

const plain = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string'
    ? String(value)
        .trim()
        .slice(0, 60)
        .toLowerCase()
        .replace(/\ufe0f|[.!]+$/g, '')
    : '';

/** true and false for the words that mean it; undefined for others. */
export function answerOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = plain(value).replace(/^\[\s*(x?)\s*\]$/, '[$1]');
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

/** Whether this says that it is closed. */
export const saysClosed = (value: unknown): boolean => closed.has(plain(value));
