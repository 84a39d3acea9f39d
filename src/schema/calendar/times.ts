/** Times of day as people write them: `9.00`, `9`, `kl. 9`, `0900`, `9:00 AM`, `26:00`; and spans of them: `9–17`, `9-12, 13-17`. */

/** Minutes since midnight; above 1440 for `26:00`. `half`: whether morning or afternoon was said. */
export interface WrittenTime {
  readonly minutes: number;
  readonly half?: 'am' | 'pm';
}

export interface WrittenSpan {
  readonly opens: string;
  readonly closes: string;
}

/** Words before and behind a time. */
const around =
  /^(?:kl|klo|klukkan|kell|plkst|val|at|um|from|fra|frá|från|nuo|no|alates)\b\.?\s*|\s*\b(?:h|t|uhr|val|hrs?|o['’]?clock|tiden)\b\.?$/giu;
const midnight = /^(?:midnight|midnatt|midnat|miðnætti|unnuap qeqqa|kesköö|keskyö|pusnakts|vidurnaktis|mitternacht)$/i;

/** Reads one time. */
export function readTime(written: string | number): WrittenTime | undefined {
  const text = String(written).slice(0, 40).trim().toLowerCase().replace(around, '').trim();
  if (midnight.test(text)) return { minutes: 1440 };
  const [, hour, minute = '0', seconds = '0', letter] =
    /^(\d{1,2})(?:[:.,](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?)?\s*(?:([ap])\.?\s?m\.?)?$/.exec(text) ??
    /^(\d{1,2})\s?h\s?(\d\d)?$/.exec(text) ??
    /^(\d{1,2}) (\d\d)$/.exec(text) ??
    /^(\d\d?)(\d\d)(?:()\s*([ap])\.?m\.?)?$/.exec(text) ??
    [];
  if (hour === undefined || Number(minute) > 59 || Number(seconds) > 59) return undefined;
  let hours = Number(hour);
  const half = letter === 'a' ? 'am' : letter === 'p' ? 'pm' : undefined;
  if (half) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half === 'pm' ? 12 : 0);
  }
  const minutes = hours * 60 + Number(minute);
  // a shop that closes at six in the morning closes at 30:00 at the latest
  return minutes <= 1800 ? { minutes, ...(half && { half }) } : undefined;
}

const clock = (minutes: number): string => {
  const within = minutes > 1440 ? minutes - 1440 : minutes;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
};

/** `HH:MM` of a time that is not later than `most`: a shop opens before 24:00, and `26:00`, when it closes, is `02:00`. */
export function timeIn(written: string | number, most = 1440): string | undefined {
  const time = readTime(written);
  return time && time.minutes <= most ? clock(time.minutes) : undefined;
}

/** Around the clock. */
const always =
  /^(?:24\s*\/\s*7|24 ?(?:h|t|hours|timer|tímar|tundi|tímum|stundas|valandas|val|timmar|tuntia)\.?(?: (?:a day|i døgnet|om dagen|per day|om dygnet|á sólarhring|ööpäevas|diennaktī|per parą|vuorokaudessa))?|(?:open |åpent |åbent |öppet )?(?:24 hours|24 timer|24 t)|0?0?[-–]24|døgn(?:et rundt|åpent|åbent|ope)|(?:hele )?døgnet|dygnet runt|(?:allan|allt) sólarhringinn|sólarhringsopnun|alt samdøgrið|ööpäevaringselt|ööpäevaringne|ööpäev läbi|diennakti|visu diennakti|visą parą|ympäri vuorokauden|around the clock|round the clock|all day(?: and night)?|day and night|(?:always|alltid|altid|alltaf|alati|vienmēr|visada|aina) (?:open|åpent|åben|åbent|öppet|opið|avatud|lahti|atvērts|atidaryta|auki|avoinna)|ulloq unnuarlu)$/iu;

const dash = /\s*(?:--?|[–—‑−]|\b(?:til|till|to|through|thru|kuni|līdz|lidz|iki|bis|asti)\b)\s*/iu;

/** Reads `9–17`, `kl. 9 til 17`, `9-12 og 13-17`, `24/7`; undefined where a part cannot be read. */
export function readSpans(written: string): WrittenSpan[] | undefined {
  const text = written.slice(0, 200).trim();
  if (always.test(text)) return [{ opens: '00:00', closes: '24:00' }];
  // a comma parts hours from minutes ("9,30"), or a span from the next ("9-12,13-17")
  return spansBy(text, /\s*(?:[;&+/]|,(?!\d\d\b)|\b(?:og|and|och|ja|un|ir|ou|und|aamma)\b)\s*/iu) ?? spansBy(text, /[;&+/,]/);
}

/**
 * Whether these may be times of a clock with twelve hours, without a word about the half of the day: `9` to `5`, `9:00` to `5:30`. From ten to three may be a bar's
 * night.
 */
export function isHalfDay(opens: unknown, closes: unknown): boolean {
  const [from, to] = [opens, closes].map((time) =>
    /^(?:string|number)$/.test(typeof time) ? readTime(time as string | number) : undefined,
  );
  if (!from || !to || from.half || to.half || to.minutes > from.minutes || from.minutes > 779 || /^\D*0\d/.test(String(closes)))
    return false;
  return [opens, closes].every((time) => /^\D*\d\d?$/.test(String(time).trim())) ? to.minutes > 0 : to.minutes + 1440 - from.minutes > 1020;
}

function spansBy(text: string, separator: RegExp): WrittenSpan[] | undefined {
  const parts = text.split(separator).filter((part) => part.trim());
  const spans = parts.map((part): WrittenSpan | undefined => {
    const [first, last, more] = part
      .trim()
      .replace(/^(?:fra|from|frá|från|no|nuo|von)\s+/iu, '')
      .split(dash);
    if (!first || !last || more !== undefined) return undefined;
    const [from, to] = [readTime(first), readTime(last)];
    if (!from || !to) return undefined;
    // "9-5" may end in the afternoon, or at five in the morning
    if (isHalfDay(first, last)) return undefined;
    // "9-5 pm" begins in the morning, "1-5 pm" does not
    const later = to.half === 'pm' && !from.half && from.minutes < 720 && from.minutes + 720 < to.minutes ? 720 : 0;
    return from.minutes < 1440 ? { opens: clock(from.minutes + later), closes: clock(to.minutes) } : undefined;
  });
  return spans.length && spans.every((span) => !!span) ? spans : undefined;
}
