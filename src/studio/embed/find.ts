/** The document of a frame: one that its owner wrote into the page, one that the address carries, or a file from a place that the owner allows. */
import { unpack } from '../../engines/carry/carry.js';
import type { FrameConfig } from '../../engines/embed/frame/config.js';
import type { FrameParameters } from '../../engines/embed/frame/parameters.js';
import { ALLOW_LIST, isAllowed, linesOf, placeOf, unreadable } from '../../engines/embed/frame/sources.js';
import { loadJson } from '../../schema/load/load.js';
import { loadPatiently } from '../../schema/load/rescue.js';

export interface Found {
  readonly json: unknown;
  /** Where the element loads it from. */
  readonly src?: string;
  /** What carried it: nobody has checked it. */
  readonly carried?: string;
}

/** The frame does not show it: `not-web` is no address of a file, `elsewhere` is a place that the owner has not allowed, `none` is no document at all. */
export class Refusal extends Error {
  constructor(
    readonly code: 'none' | 'not-web' | 'elsewhere',
    /** As it may be shown. */
    readonly place = '',
  ) {
    super(code);
  }
}

const page = location.href;

/** The list in the page, else the file beside it; empty where there is none. */
async function allowList({ allow }: FrameConfig): Promise<readonly unknown[]> {
  let lines = allow;
  if (!lines) {
    const loaded = await loadJson(new URL(ALLOW_LIST, page).href).catch(() => undefined);
    lines = loaded && placeOf(loaded.url, page).kind === 'beside' ? linesOf(loaded.json) : [];
  }
  for (const line of unreadable(lines, page)) console.warn(`bob-widgets: ${ALLOW_LIST} allows nothing by this line:`, line);
  return lines;
}

/** @throws Refusal */
async function check(address: string, config: FrameConfig): Promise<string> {
  const place = placeOf(address, page);
  if (place.kind === 'none') throw new Refusal('not-web', address.slice(0, 200));
  if (place.kind === 'elsewhere' && !isAllowed(place.url, await allowList(config), page))
    throw new Refusal('elsewhere', place.host === location.host ? place.url.slice(0, 200) : place.host.slice(-60));
  return place.url;
}

/** @throws Refusal, CarryError, LoadError */
export async function find({ carried, src }: FrameParameters, config: FrameConfig): Promise<Found> {
  const { document } = config;
  if (document !== undefined) return { json: document };
  if (carried !== undefined) return { json: await unpack(carried), carried };
  if (src === undefined) throw new Refusal('none');
  const url = await check(src, config);
  // the element, which asks for the same file right after, shares this request
  const loaded = await loadPatiently(url);
  // a redirect may lead out of the folder
  await check(loaded.url, config);
  return { json: loaded.json, src: url };
}
