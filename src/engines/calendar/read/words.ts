/** What people and programs write into the texts of calendar files: kinds of events, "Canceled:", addresses of meetings in the place. */

const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'deadline',
    /(?<!\p{L})(?:deadline|frist|s[øo]knadsfrist|ans[øo]gningsfrist|umsóknarfrestur|frestur|t[äa]htaeg|termi[ņn][šs]|terminas|closing date|\p{L}+(?:frist|frestur|tähtaeg))(?!\p{L})/iu,
  ],
  [
    'fair',
    /(?<!\p{L})(?:fair|trade show|expo|messe|varemesse|kaupstefna|messa|m[äa]rkað|markaður|market|mess|izst[āa]de|mug[ėe])(?!\p{L})/iu,
  ],
  [
    'course',
    /(?<!\p{L})(?:course|seminar|workshop|training|webinar|kurs|kursus|námskeið|málstofa|koolitus|kurss|semin[āa]rs|kursai|mokymai|\p{L}+(?<!kon)kurs(?:us)?|\p{L}+(?:námskeið|koolitus|seminar))(?!\p{L})/iu,
  ],
  [
    'visit',
    /(?<!\p{L})(?:visit|excursion|study trip|bes[øo]k|bes[øo]g|studietur|heimsókn|k[üu]lastus|apmekl[ēe]jums|vizitas|\p{L}+(?:besøk|besøg|heimsókn|külastus))(?!\p{L})/iu,
  ],
  [
    'meeting',
    /(?<!\p{L})(?:meeting|assembly|board|m[øo]te|m[øo]de|fundur|aðalfundur|koosolek|sapulce|susirinkimas|styre|årsm[øo]te|\p{L}+(?:møte|møde|fundur|koosolek))(?!\p{L})/iu,
  ],
];

/** The kind of an event by its categories, else by its name; undefined for others. */
export function typeOf(categories: readonly string[], name: string): string | undefined {
  const all = categories.flatMap((one) => one.split(','));
  for (const words of [...all, name]) {
    const found = KINDS.find(([kind, pattern]) => words.trim().toLowerCase() === kind || pattern.test(words));
    if (found) return found[0];
  }
  return undefined;
}

const mark = /^\s*(?:cancell?ed|avlyst|aflyst|afl[ýy]st|t[üu]histatud|atcelts|at[šs]aukta)\s*[:–-]\s*/iu;

/** Outlook writes it before the name of a meeting that was called off. */
export const isCancelled = (name: string): boolean => mark.test(name);
export const withoutMark = (name: string): string => name.replace(mark, '');

const address = /^https?:\/\/\S+$/i;
const meeting =
  /https:\/\/(?:[\w-]+\.)*(?:teams\.microsoft\.com|teams\.live\.com|zoom\.us|meet\.google\.com|whereby\.com|webex\.com)\/[^\s<>"\])]+/i;

/** Where it is and what it is about. An address in the place of a place is where to take part. */
export function describe({ location, description, online }: { location: string; description: string; online: string }): {
  place: { name?: string; online?: string } | undefined;
  about: string;
} {
  const name =
    address.test(location) || /^microsoft teams/i.test(location)
      ? ''
      : location
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
          .join(', ');
  const [link] = [online, location, meeting.exec(description)?.[0] ?? ''].filter((one) => address.test(one));
  // Lines that only part others mean a heading in Markdown; a line's end is one.
  const about = description.replace(/^[ \t]*[_=~*.-]{4,}[ \t]*$/gm, '').replace(/\n{3,}/g, '\n\n').replace(/([^\n])\n(?!\n)/g, '$1  \n').trim(); // prettier-ignore
  return { place: name || link ? { ...(name && { name }), ...(link && { online: link }) } : undefined, about };
}
