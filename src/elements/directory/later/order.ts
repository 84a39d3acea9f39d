/** Puts the members in another order. Where the visitor is, is asked for only when they choose the order by distance. */
import type { Member } from '../../../formats/cluster/cluster.js';
import type { Locale } from '../../../kit/element/locale.js';
import { formatNumber } from '../../../kit/intl/number.js';
import { pinned } from '../../../kit/pinned.js';
import { msg } from '../../../schema/messages.js';
import type { Finder, Order } from '../logic/finder.js';
import type { DirectoryActions, DirectoryHost } from '../types.js';

/** What an order is made with, and what is done with it. */
export interface Ordering extends Pick<DirectoryActions, 'change' | 'announce'> {
  readonly finder: Finder;
  readonly host: DirectoryHost;
}

/** Where the visitor is; undefined where they or their browser refuse to say. */
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
const distances = new WeakMap<Finder, (member: Member) => number>();

export async function putInOrder(order: Order, { finder, host, change, announce }: Ordering): Promise<void> {
  if (order === 'column') return;
  if (order === 'best') return change(() => finder.arrange('best'));
  const near = order === 'distance' ? (finder.near ??= await whereabouts()) : undefined;
  if (order === 'distance' && !near)
    // The update takes the choice back, too.
    return announce(host.say(() => msg('Your browser did not share your location, so the order has not changed.', { id: 'dirs.nowhere' })));
  const { distanceFrom, placesInOrder } = await pinned(() => import('../logic/ordering.js'));
  const { code } = host.locale;
  const places = await placesInOrder(finder.members, order, code, near);
  if (near) distances.set(finder, distanceFrom(near));
  change(() => finder.arrange(order, places, undefined, order === 'name' ? code : ''));
}

/** How far away a member is, where the members stand in that order. */
export function distance(member: Member, finder: Finder, { code }: Locale): string {
  const km = finder.order === 'distance' ? distances.get(finder)?.(member) : undefined;
  return km === undefined || Number.isNaN(km) ? '' : `${formatNumber(code, km < 10 ? Math.round(km * 10) / 10 : Math.round(km))} km`;
}
