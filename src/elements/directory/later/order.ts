/** Putting the members in another order; what that takes is loaded when it is asked for. */
import type { Member } from '../../../formats/cluster/cluster.js';
import { msg } from '../../../schema/messages.js';
import { pinned } from '../../../kit/pinned.js';
import { formatNumber } from '../../../kit/intl/number.js';
import type { Locale } from '../../../kit/element/locale.js';
import type { Finder, Order } from '../logic/finder.js';
import type { Actions, Around } from '../types.js';

/** Where the visitor is, asked for only after his click; undefined where he or his browser says no. */
const whereabouts = (): Promise<{ lat: number; lon: number } | undefined> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      () => resolve(undefined),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });

/** Kilometres of each member from the visitor; filled when the order by distance is made. */
const far = new WeakMap<Finder, (member: Member) => number>();

export async function arrange(
  order: Order,
  { finder, speech }: Pick<Around, 'finder' | 'speech'>,
  { change, refresh, tell, say }: Pick<Actions, 'change' | 'refresh' | 'tell' | 'say'>,
): Promise<void> {
  if (order === 'column') return;
  if (order === 'best') return change(() => finder.arrange('best'));
  const near = order === 'distance' ? (finder.near ??= await whereabouts()) : undefined;
  if (order === 'distance' && !near) {
    // The choice goes back to what is true.
    refresh();
    return tell(say(() => msg('Your browser does not tell where you are, so the order stays as it was.', { id: 'dirs.nowhere' })));
  }
  const { distance, inOrder, inSlices, pointOf } = await pinned(() => import('../logic/ordering.js'));
  const { code: locale } = speech;
  const line = await inSlices(inOrder(finder.members, { order, language: locale, near }));
  if (near) far.set(finder, (member) => distance(near, pointOf(member)));
  change(() => finder.arrange(order, line, undefined, order === 'name' ? locale : ''));
}

/** How far away a member is, where that is what the order is about. */
export function farAway(member: Member, finder: Finder, { code: locale }: Locale): string {
  const km = finder.order === 'distance' ? far.get(finder)?.(member) : undefined;
  return km === undefined || Number.isNaN(km) ? '' : `${formatNumber(locale, km < 10 ? Math.round(km * 10) / 10 : Math.round(km))} km`;
}
