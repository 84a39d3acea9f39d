/** The remark below a document that came from the browser's own cache, since the network failed. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../schema/messages.js';
import { formatDate } from '../intl/date.js';

/** @param stale the date of the copy, or true where it is not known; nothing is said of what is fresh */
export function remark(stale: Date | true | undefined, locale: string): TemplateResult | typeof nothing {
  if (!stale) return nothing;
  const words =
    stale === true
      ? msg('No connection. Showing an older copy.', { id: 'kit.stale-undated' })
      : msg(str`No connection. Showing a copy saved on ${formatDate(locale, stale)}.`, { id: 'kit.stale' });
  return html`<p class="quiet" part="stale">${words}</p>`;
}
