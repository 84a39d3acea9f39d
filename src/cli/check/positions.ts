/**
 * Where in the text of a JSON file the values stand that a reader has named: line and column. Why no package: a reader names a place as one text
 * (`contacts[0].name`), in which a field may have a dot, so the text is gone through with the same rule; and a package would come along to all who install this one.
 */

/** From 1; columns in UTF-16 units, as editors count. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

interface Range {
  /** Where its name begins; of an item of a list, where it begins itself. */
  readonly name: number;
  readonly value: number;
}

interface Frame {
  readonly path: string;
  /** The names so far; undefined in a list. */
  readonly names: Set<string> | undefined;
  index: number;
  /** The name of the value that comes next; undefined while a name is to come. */
  name: string | undefined;
  nameAt: number;
}

const joined = (path: string, name: string): string => (path ? `${path}.${name}` : name);

/** Just behind the string that begins at `at`. */
function behindString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

export class Positions {
  readonly #ranges = new Map<string, Range>();
  readonly #twice: { path: string; at: number }[] = [];
  #starts: number[] | undefined;

  /** @param text valid JSON, without a byte order mark */
  constructor(private readonly text: string) {
    this.#read();
  }

  /** Names that stand twice in one record, of which `JSON.parse` takes the last: the place of the later one. */
  get twice(): readonly { readonly path: string; readonly spot: Spot }[] {
    return this.#twice.map(({ path, at }) => ({ path, spot: this.#spot(at) }));
  }

  /** The place of the value there, or of its name; where there is none, of what it is missing in. */
  of(path: string, what: keyof Range = 'value'): Spot {
    for (let at = path; at; at = at.replace(/(?:\.[^.[\]]*|\[\d+\]|^[^.[\]]+|[^])$/, '')) {
      const range = this.#ranges.get(at);
      if (range) return this.#spot(range[at === path ? what : 'value']);
    }
    return this.#spot(this.#ranges.get('')?.value ?? 0);
  }

  /** All texts, in the order of the file. */
  *texts(): Generator<{ readonly path: string; readonly text: string; readonly spot: Spot }> {
    const { text } = this;
    for (const [path, { value }] of this.#ranges)
      if (text[value] === '"')
        yield { path, text: JSON.parse(text.slice(value, behindString(text, value))) as string, spot: this.#spot(value) };
  }

  #spot(at: number): Spot {
    this.#starts ??= startsOf(this.text);
    return spotIn(this.#starts, at);
  }

  #read(): void {
    const { text } = this;
    const frames: Frame[] = [];
    for (let at = 0; at < text.length;) {
      const sign = text[at]!;
      const frame = frames.at(-1);
      if (' \t\r\n:'.includes(sign)) at++;
      else if (sign === ',') {
        if (frame) [frame.index, frame.name] = [frame.index + 1, undefined];
        at++;
      } else if (sign === '}' || sign === ']') {
        frames.pop();
        at++;
      } else if (frame?.names && frame.name === undefined) {
        const end = behindString(text, at);
        frame.name = JSON.parse(text.slice(at, end)) as string;
        frame.nameAt = at;
        if (frame.names.has(frame.name)) this.#twice.push({ path: joined(frame.path, frame.name), at });
        frame.names.add(frame.name);
        at = end;
      } else at = this.#value(at, frame, frames);
    }
  }

  /** Takes down where a value begins, and goes into it or behind it. */
  #value(at: number, frame: Frame | undefined, frames: Frame[]): number {
    const { text } = this;
    const path = !frame ? '' : frame.names ? joined(frame.path, frame.name!) : `${frame.path}[${frame.index}]`;
    this.#ranges.set(path, { name: frame?.names ? frame.nameAt : at, value: at });
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      frames.push({ path, names: sign === '{' ? new Set() : undefined, index: 0, name: undefined, nameAt: 0 });
      return at + 1;
    }
    if (sign === '"') return behindString(text, at);
    let end = at + 1;
    while (end < text.length && !' \t\r\n,}]'.includes(text[end]!)) end++;
    return end;
  }
}

/** Where each line begins. */
export function startsOf(text: string): number[] {
  const starts = [0];
  for (const { index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + (text[index] === '\r' && text[index + 1] === '\n' ? 2 : 1));
  return starts;
}

export function spotIn(starts: readonly number[], at: number): Spot {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - starts[low]! + 1 };
}
