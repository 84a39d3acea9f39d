/** What a visitor looks for, in the address of the page: `?q=rye&sector=food~craft`, each name led by the cluster's id. */
import { facetNames } from '../../documents/search/fields.js';
import type { BobDirectory } from './directory.js';
import type { Finder } from './finder.js';

/** Frames of Google Sites lose their page when the address changes, and other frames have none of their own. */
const mayChange = (): boolean => /^https?:/.test(location.href) && !location.hostname.endsWith('googleusercontent.com');

const prefixOf = ({ document }: BobDirectory, { cluster }: Finder): string => `${(document ?? cluster).id ?? 'members'}.`;

/** Takes up what the address says, before the visitor has done anything. */
export function recall(element: BobDirectory, finder: Finder): void {
  if (!element.syncUrl) return;
  const prefix = prefixOf(element, finder);
  const parameters = new URLSearchParams(location.search);
  const chosen: Record<string, string[]> = {};
  for (const name of facetNames) {
    const values = parameters.getAll(prefix + name);
    if (values.length) chosen[name] = values;
  }
  finder.look(parameters.get(`${prefix}q`) ?? '', chosen);
}

/** Writes it there, in place of what was; Back leads to the page before, not to each key that was pressed. */
export function remember(element: BobDirectory, finder: Finder): void {
  if (!mayChange()) return;
  const prefix = prefixOf(element, finder);
  const url = new URL(location.href);
  for (const name of ['q', ...facetNames]) url.searchParams.delete(prefix + name);
  if (finder.query.trim()) url.searchParams.set(`${prefix}q`, finder.query);
  for (const [name, values] of Object.entries(finder.filters)) for (const value of values) url.searchParams.append(prefix + name, value);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A sandboxed frame may not; the search works all the same.
  }
}
