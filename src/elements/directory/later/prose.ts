/** Texts in Markdown. Its reader is loaded only where there is markup; until then the text is shown as it was written. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../../schema/text.js';
import { hasMarkup } from '../../../kit/text/markup.js';
import { pinned } from '../../../kit/pinned.js';
import type { Locale } from '../../../kit/element/locale.js';

let reader: typeof import('../../../kit/text/rich.js') | undefined;

/** @param update called when the reader is here */
export function prose(text: Text | undefined, locale: Locale, update: () => void): TemplateResult | typeof nothing {
  const picked = locale.pick(text);
  if (!picked) return nothing;
  const markup = hasMarkup({ text: picked.text });
  if (markup && !reader)
    pinned(() => import('../../../kit/text/rich.js')).then(
      (module) => {
        reader = module;
        update();
      },
      () => undefined,
    );
  const lang = locale.foreign(picked.lang) ? picked.lang : nothing;
  return html`<div class="prose" lang=${lang} dir=${picked.dir}>
    ${markup && reader ? reader.rich(picked.text) : html`<p class="as-written">${picked.text}</p>`}
  </div>`;
}
