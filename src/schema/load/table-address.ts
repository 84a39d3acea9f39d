/** Sheets and calendars have an address for people, or for programs of the system, and another one for what reads them. */
import { loadJson, type LoadError, type Rescue } from './load.js';
import { rescue } from './rescue.js';

/**
 * The address under which Google gives a sheet as CSV: managers copy that of the page, or of the browser while they write in it. The address for calendar programs, `webcal:`, is one of the web. Others stay as they are.
 *
 * `.../d/e/KEY/pubhtml?gid=0` becomes `.../d/e/KEY/pub?gid=0&single=true&output=csv`, `.../d/KEY/edit#gid=0` becomes `.../d/KEY/export?format=csv&gid=0`.
 */
export function tableAddress(url: string): string {
  if (/^webcals?:/i.test(url)) return url.replace(/^\w+/, 'https');
  const [, key, page = 'edit'] = sheet.exec(url) ?? [];
  if (!key) return url;
  const gid = /[?&#]gid=(\d+)/.exec(url)?.[1];
  const published = key.startsWith('e/');
  if (published !== page.startsWith('pub')) return url;
  const root = `https://docs.google.com/spreadsheets/d/${key}`;
  if (!published) return `${root}/export?format=csv${gid ? `&gid=${gid}` : ''}`;
  const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]);
  for (const name of ['widget', 'headers', 'chrome']) query.delete(name);
  if (gid) query.set('gid', gid);
  query.set('output', 'csv');
  if (gid) query.set('single', 'true');
  return `${root}/pub?${query}`;
}

/** A sheet that is published (`e/KEY`), or one that whoever has the link may read; also of an organisation (`a/firm.example`), of a second account (`u/1`). */
const sheet =
  /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/((?:e\/)?[\w-]+)(?:\/(pubhtml|pub|edit|view|preview|htmlview|copy|export)?(?:\/sheet)?\/?)?(?:[?#]|$)/;

/** A rescue that asks for the file where its page was given; where that is the file's own address, the usual one. */
export const fileBehind: Rescue = (attempt, error, options) => {
  const { url = '' } = (error as Partial<LoadError>).finding ?? {};
  const file = tableAddress(url);
  if (file === url) return rescue(attempt, error, options);
  const { signal: _, ...others } = options;
  return loadJson(file, { ...others, rescue });
};
