/** The second flight of a directory: the whole reading, the search, and all that answers the visitor. */
import { members as texts } from '../../../../locales/generated/members.js';
import { prepareIntl } from '../../../kit/intl/engine.js';
import { loadMessages } from '../../../kit/element/messages.js';
import { pinned } from '../../../kit/pinned.js';
import type { Locale } from '../../../kit/element/locale.js';
import type { Finder } from '../logic/finder.js';
import { dressPanel } from './filters.js';

export { gather } from '../logic/gather.js';
export { Desk } from './controller.js';
export { ElementHost } from '../../../kit/element/element-host.js';
export { prepareIntl, texts };

/** Whatever the second flight needs to be seen in a language. */
export async function ready(root: ShadowRoot, locale: string): Promise<void> {
  dressPanel(root);
  await Promise.all([prepareIntl(locale), loadMessages(texts, locale)]);
}

/** The members found, as a file's text. */
export async function exported(format: 'csv' | 'json' | 'vcard', finder: Finder, speech: Locale): Promise<string> {
  const { exported: made } = await pinned(() => import('../logic/export.js'));
  return made(format, finder, speech);
}
