/** Putting the members in another order; what that takes is loaded when it is asked for. */
import { pinned } from '../../kit/pinned.js';
import type { Order } from './finder.js';
import type { Actions, Scene } from './scene.js';

/** Where the visitor is, asked for only after his click; undefined where he or his browser says no. */
const whereabouts = (): Promise<{ lat: number; lon: number } | undefined> =>
  new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      () => resolve(undefined),
      { maximumAge: 600_000, timeout: 15_000 },
    ),
  );

export async function arrange(order: Order, { finder, speech }: Scene, { change }: Actions): Promise<void> {
  if (order === 'best') return change(() => finder.arrange('best', undefined));
  const near = order === 'distance' ? (finder.near ??= await whereabouts()) : undefined;
  if (order === 'distance' && !near) return change(() => finder.arrange('best', undefined));
  const { inOrder, inSlices } = await pinned(() => import('./orders.js'));
  const line = await inSlices(inOrder(finder.members, { order, language: speech.locale, near }));
  change(() => finder.arrange(order, line));
}
