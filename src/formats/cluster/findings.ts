/** A note book for long lists: what is wrong ten thousand times over must not hide what is wrong once. */
import type { Finding } from '../../schema/problem.js';
import type { Noting } from '../../schema/read.js';

/** So many findings are kept in all, and so many of one sort (one code at one field). */
const inAll = 100;
const ofOneSort = 20;

export interface NoteBook {
  readonly note: Noting;
  readonly findings: Finding[];
}

export function noteBook(): NoteBook {
  const kept: Finding[] = [];
  const sorts = new Map<string, number>();
  let more = 0;
  return {
    note: (code, path, expected, found, whole) => {
      const sort = `${code} ${path.replace(/\d+/g, '')}`;
      const count = sorts.get(sort) ?? 0;
      if (kept.length >= inAll || count >= ofOneSort) return void more++;
      sorts.set(sort, count + 1);
      kept.push({ code, path, expected, found, ...(whole && { whole }) } as Finding);
    },
    get findings(): Finding[] {
      return more ? [...kept, { code: 'and-more', path: '', limit: more }] : kept;
    },
  };
}
