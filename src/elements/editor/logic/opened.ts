/** Which records and "More" are open, by their places; they go along when a list changes. */
import { isWithin, pathText, type Path } from './paths.js';

export class Opened {
  #open = new Set<string>();

  has(place: string): boolean {
    return this.#open.has(place);
  }

  set(place: string, open: boolean): void {
    if (open) this.#open.add(place);
    else this.#open.delete(place);
  }

  /** Opens a record with those around it, and "More" where a field stands there. */
  reveal(path: Path, isMore: (field: Path) => boolean): void {
    for (let length = 1; length <= path.length; length++) {
      const outer = path.slice(0, length);
      if (typeof outer.at(-1) === 'number') this.set(pathText(outer), true);
      if (!isMore(outer)) continue;
      const place = pathText(outer.slice(0, -1));
      this.set(`${place}|more`, true);
      this.set(`${place}|less`, false);
    }
  }

  clear(): void {
    this.#open.clear();
  }

  /** An entry of a list was taken away. */
  removed(path: Path): void {
    const gone = path.at(-1) as number;
    this.#renumber(path.slice(0, -1), (index) => (index === gone ? undefined : index > gone ? index - 1 : index));
  }

  moved(list: Path, from: number, to: number): void {
    const step = from < to ? -1 : 1;
    const between = (index: number): boolean => index >= Math.min(from, to) && index <= Math.max(from, to);
    this.#renumber(list, (index) => (index === from ? to : between(index) ? index + step : index));
  }

  #renumber(list: Path, next: (index: number) => number | undefined): void {
    const outer = pathText(list);
    this.#open = new Set(
      [...this.#open].flatMap((place) => {
        const [, index, rest] = (isWithin(place, outer) ? /^\[(\d+)\](.*)$/s.exec(place.slice(outer.length)) : null) ?? [];
        if (index === undefined) return place;
        const now = next(Number(index));
        return now === undefined ? [] : `${outer}[${now}]${rest}`;
      }),
    );
  }
}
