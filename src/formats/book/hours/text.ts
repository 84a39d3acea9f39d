/**
 * A text about opening hours as lines of the format: `Man–fre 9–17 (lunsj 12–12.30). Stengt 24.–26. desember`. Undefined where a part of it cannot be read, or may
 * mean several things: the owner is told, and nothing of it is shown.
 */
import type { WrittenSpan } from '../../../schema/calendar/times.js';
import { chunksOf, type Chunk, type Day } from './chunks.js';
import type { Season } from './season.js';

/** A line as it was said. */
export interface SaidLine {
  days?: readonly Day[];
  from?: string;
  to?: string;
  opens?: string;
  closes?: string;
  closed?: true;
  note?: string;
}

interface Limits {
  days?: readonly Day[];
  seasons?: readonly Season[];
}

/** What is said of the limits: times, closed, a break, by appointment. */
interface Statement {
  spans?: readonly WrittenSpan[];
  isClosed?: boolean;
  note?: string;
}

/** Longer texts are no hours. */
const LONGEST = 600;
const WEEK: readonly Day[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

class Unreadable extends Error {}
const refuse = (): never => {
  throw new Unreadable();
};

export function saidLines(text: string, single: string): SaidLine[] | undefined {
  const words = text.trim();
  const chunks = words.length <= LONGEST ? chunksOf(words, single) : undefined;
  if (!chunks) return undefined;
  try {
    const lines = linesOf(chunks);
    return lines.length ? lines : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** The parts of a text between commas, full stops and "and". */
interface Part {
  readonly chunks: Chunk[];
  /** Whether a new sentence or line begins with it. */
  readonly isNew: boolean;
  readonly saysOpen: boolean;
}

function partsOf(chunks: readonly Chunk[]): Part[] {
  const parts: { chunks: Chunk[]; isNew: boolean; saysOpen: boolean }[] = [];
  let isNew = true;
  let part: (typeof parts)[number] | undefined;
  for (const chunk of chunks) {
    if (chunk.is === 'end' || chunk.is === 'and') {
      isNew = (part ? false : isNew) || (chunk.is === 'end' && chunk.isStrong);
      part = undefined;
    } else if (chunk.is !== 'filler') {
      if (!part) parts.push((part = { chunks: [], isNew, saysOpen: false }));
      if (chunk.is === 'open') part.saysOpen = true;
      else part.chunks.push(chunk);
    }
  }
  return parts;
}

/** One letter for each chunk: what a part says is told by patterns of them. */
const letter: Readonly<Record<string, string>> = {
  days: 'D',
  season: 'S',
  times: 'T',
  closed: 'C',
  break: 'B',
  except: 'X',
  appointment: 'A',
};

function linesOf(chunks: readonly Chunk[]): SaidLine[] {
  const reader = new Reader();
  for (const part of partsOf(chunks)) reader.part(part);
  return reader.end();
}

const SAID = '(?:[CB]*TB?|C|A)';
const limitsFirst = new RegExp(`([DS]+(?:X[DS]+)*)(${SAID})((?:X[DS]+(?![DS]*${SAID}))*)`, 'gy');
const limitsLast = new RegExp(`(${SAID})([DS]*)((?:X[DS]+)*)`, 'gy');

class Reader {
  readonly #lines: SaidLine[] = [];
  /** Limits of which nothing has been said yet. */
  #waiting: (Limits & { saysOpen: boolean }) | undefined;
  /** What was said at the beginning, without limits: "24/7, alle dager". */
  #held: Statement | undefined;
  /** The season that goes on: a heading of its own, or of what stands before a comma. */
  #season: readonly Season[] | undefined;
  #isHeading = false;
  /** Where the lines of the last statement begin, and its limits. */
  #last: { from: number; limits: Limits; hasTimes: boolean } | undefined;

  part({ chunks, isNew, saysOpen }: Part): void {
    const pattern = chunks.map(({ is }) => letter[is]).join('');
    if (!pattern) return;
    if (isNew && this.#season && !this.#isHeading) {
      // a season in the sentence before: is it that of this one, too?
      if (!pattern.includes('S')) refuse();
      this.#season = undefined;
    }
    if (/^[DS]+$/.test(pattern)) this.#onlyLimits(limitsIn(chunks), saysOpen);
    else if (/^X/.test(pattern)) this.#exceptions(chunks, pattern);
    else if (/^[DS]/.test(pattern)) this.#all(chunks, pattern, limitsFirst, 0, 1);
    else this.#all(chunks, pattern, limitsLast, 1, 0, saysOpen);
  }

  end(): SaidLine[] {
    if (this.#waiting) refuse();
    this.#sayHeld();
    if (narrow(this.#lines).length) refuse();
    return this.#lines;
  }

  #sayHeld(): void {
    const said = this.#held;
    this.#held = undefined;
    if (said) this.#say(said, {});
  }

  #onlyLimits(limits: Limits, saysOpen: boolean): void {
    if (this.#held) {
      this.#say(this.#held, limits);
      this.#held = undefined;
      return;
    }
    if (this.#waiting && (this.#waiting.days || limits.seasons)) refuse();
    if (limits.seasons && !limits.days) {
      this.#season = limits.seasons;
      this.#isHeading = true;
    }
    this.#waiting = { ...this.#waiting, ...limits, saysOpen: saysOpen || !!this.#waiting?.saysOpen };
  }

  #all(chunks: readonly Chunk[], pattern: string, form: RegExp, limitsAt: number, saidAt: number, saysOpen = false): void {
    this.#sayHeld();
    let at = 0;
    form.lastIndex = 0;
    for (let found = form.exec(pattern); found; found = form.exec(pattern)) {
      const groups = [1, 2, 3].map((group) => {
        const part = chunks.slice(at, at + found[group]!.length);
        at += part.length;
        return part;
      });
      const limits = limitsIn(groups[limitsAt]!);
      const said = saidIn(groups[saidAt]!, found[saidAt + 1]!);
      // "stengt mandag tirsdag 10-17": times of Tuesday, or of all days?
      if (limitsAt && at > groups[0]!.length + groups[1]!.length + groups[2]!.length && !groups[limitsAt]!.length) refuse();
      this.#statement(said, found[saidAt + 1]!, limits, saysOpen);
      if (groups[2]!.length) this.#without(groups[2]!);
      if (at === pattern.length) return;
    }
    refuse();
  }

  #statement(said: Statement, form: string, limits: Limits, saysOpen: boolean): void {
    const own = Object.keys(limits).length > 0;
    if (this.#waiting) {
      // "open Mondays, closed": what is it that is closed?
      if ((own && (this.#waiting.days || limits.seasons)) || (this.#waiting.saysOpen && !said.spans)) refuse();
      limits = { ...this.#waiting, ...limits };
      this.#waiting = undefined;
    } else if (!own) {
      const isPause = form.includes('B') || (form.includes('C') && form.includes('T'));
      if (isPause) {
        if (!this.#last?.hasTimes) refuse();
        limits = this.#last!.limits;
      } else if (said.note !== undefined || said.isClosed) refuse();
      else if (this.#last?.hasTimes) {
        if (saysOpen) refuse();
        limits = this.#last.limits;
      } else if (!this.#last) {
        this.#held = said;
        return;
      }
    }
    this.#say(said, limits);
  }

  #say(said: Statement, limits: Limits): void {
    // a day of its own is not of the season that goes on
    const seasons = limits.seasons ?? (said.spans || this.#isHeading ? this.#season : undefined);
    if (said.note !== undefined && !limits.days) refuse();
    const from = this.#lines.length;
    for (const season of seasons ?? [undefined])
      for (const span of said.spans ?? [undefined])
        this.#lines.push({
          ...(limits.days && { days: limits.days }),
          ...(season && { from: season[0], to: season[1] }),
          ...(span && { opens: span.opens, closes: span.closes }),
          ...(said.isClosed && { closed: true as const }),
          ...(said.note !== undefined && { note: said.note }),
        });
    const hasTimes = !!said.spans && !said.isClosed;
    if (hasTimes && limits.seasons && !this.#isHeading) this.#season = limits.seasons;
    if (!said.spans || !said.isClosed) this.#last = { from, limits: { ...limits, ...(seasons && { seasons }) }, hasTimes };
  }

  /** "…, unntatt mandag": of the statement before. */
  #exceptions(chunks: readonly Chunk[], pattern: string): void {
    const [, gone, said] = new RegExp(`^(X[DS]+)(${SAID})?$`).exec(pattern) ?? [];
    if (!gone || (this.#waiting && said)) return refuse();
    if (this.#waiting) {
      const all: Chunk[] = [{ is: 'days', days: this.#waiting.days ?? WEEK }, ...chunks];
      this.#waiting.days = limitsIn(all).days!;
      return;
    }
    this.#without(chunks.slice(0, gone.length));
    if (said) this.#say(saidIn(chunks.slice(gone.length), said), limitsIn(chunks.slice(1, gone.length)));
  }

  #without(chunks: readonly Chunk[]): void {
    this.#sayHeld();
    if (!this.#last) return refuse();
    const { days, seasons } = limitsIn(chunks.filter(({ is }) => is !== 'except'));
    const { from, hasTimes } = this.#last;
    const lines = this.#lines.slice(from);
    if (seasons && (days || !hasTimes)) refuse();
    for (const line of days ? lines : []) {
      line.days = (line.days ?? WEEK).filter((day) => !days!.includes(day));
      if (!line.days.length) refuse();
    }
    if (days?.includes('PH') && hasTimes) this.#lines.push({ days: ['PH'], closed: true });
    for (const [first, last] of seasons ?? []) this.#lines.push({ from: first, to: last, closed: true });
  }
}

/** Days and seasons, of each one at most; "alle dager unntatt søndag". */
function limitsIn(chunks: readonly Chunk[]): Limits {
  const limits: { days?: readonly Day[]; seasons?: readonly Season[] } = {};
  let isExcept = false;
  for (const chunk of chunks) {
    if (chunk.is === 'except') isExcept = true;
    else if (isExcept && chunk.is === 'days' && limits.days) {
      limits.days = limits.days.filter((day) => !chunk.days.includes(day));
      if (!limits.days.length) refuse();
    } else if (!isExcept && chunk.is === 'days' && !limits.days) limits.days = chunk.days;
    else if (!isExcept && chunk.is === 'season' && !limits.seasons) limits.seasons = chunk.seasons;
    else refuse();
  }
  return limits;
}

function saidIn(chunks: readonly Chunk[], form: string): Statement {
  const spans = chunks.flatMap((chunk) => (chunk.is === 'times' ? chunk.spans : []));
  const [note] = chunks.flatMap((chunk) => (chunk.is === 'appointment' ? [chunk.words] : []));
  // not open, and who comes is let in by appointment
  if (note !== undefined) return { isClosed: true, note };
  return { ...(spans.length && { spans }), isClosed: /[CB]/.test(form) };
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** A line's times, past midnight too. */
const meet = (one: SaidLine, other: SaidLine): boolean => {
  const [[from, to], [start, end]] = [one, other].map(({ opens = '', closes = '' }) => {
    const begins = minutes(opens);
    const ends = minutes(closes);
    return [begins, ends <= begins ? ends + 1440 : ends];
  }) as [[number, number], [number, number]];
  return from < end && start < to;
};

/**
 * "Hver dag 9–17, lør 10–14": the days that are named are taken from those that are not. Gives the lines that contradict an earlier one, with neither within the
 * other.
 */
export function narrow(lines: readonly SaidLine[]): SaidLine[] {
  const open = lines.filter((line) => line.opens !== undefined && !line.closed);
  return open.filter((later, at) =>
    open.slice(0, at).some((line) => {
      const [mine, its] = [later.days ?? WEEK, line.days ?? WEEK];
      const shared = its.filter((day) => mine.includes(day));
      if (later.from !== line.from || later.to !== line.to || !shared.length || !meet(line, later)) return false;
      if (mine.length < its.length && shared.length === mine.length) line.days = its.filter((day) => !mine.includes(day));
      else if (its.length < mine.length && shared.length === its.length) later.days = mine.filter((day) => !its.includes(day));
      else return true;
      return false;
    }),
  );
}
