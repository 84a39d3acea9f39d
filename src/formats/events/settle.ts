/** What goes beyond single fields: ids, and ends before their start. */
import { DAY, dayOf, momentOf } from '../../schema/calendar/moments.js';
import type { ReadCode, TableCode } from '../../schema/problem.js';
import { slug } from '../../schema/slug.js';
import type { Text } from '../../schema/text.js';
import { ownIds } from '../common/own-ids.js';

interface Event {
  id?: string | undefined;
  name: Text;
  start: string;
  end?: string | undefined;
}

type NoteEvent = (code: ReadCode | TableCode, at: number, field: string, expected: string, found: string) => unknown;

/** The text of a name that does not depend on the reader's language: the first one there. */
const first = (name: Text): string => (typeof name === 'string' ? name : (Object.values(name)[0] ?? ''));

/** Whether an end comes before its start: which of the two is wrong nobody knows, and people come to the start. */
function endsEarly({ start, end }: Event): boolean {
  if (end === undefined) return false;
  const [from, to] = [momentOf(start), momentOf(end)];
  if (!from || !to) return false;
  // Where one of them is an instant and the other a clock's time, a day is between the clocks of the world.
  const apart = (from.instant === undefined) !== (to.instant === undefined);
  const [begins, ends] = apart ? [from.wall - DAY, to.wall] : [from.instant ?? from.wall, to.instant ?? to.wall];
  return to.day || from.day ? dayOf(to.wall) < dayOf(from.wall) : ends < begins;
}

/** Takes away ends before their start. Gives what has no id one of its name and day, and a second one of the same id a number. */
export function settle(events: readonly Event[], note: NoteEvent): void {
  const idFor = ownIds();
  events.forEach((event, at) => {
    if (endsEarly(event)) {
      note('ends-early', at, 'end', event.start, event.end!);
      delete event.end;
    }
    const wanted = event.id ?? `${slug(first(event.name)) || 'event'}-${event.start.slice(0, 10)}`;
    const id = idFor(wanted);
    if (event.id && id !== wanted) note('duplicate-id', at, 'id', id, wanted);
    event.id = id;
  });
}
