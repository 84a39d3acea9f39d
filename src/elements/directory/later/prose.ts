/** Texts in Markdown. What reads it is loaded only where there is markup; until then the words stand as they are written. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../../schema/text.js';
import { hasMarkup } from '../../../kit/text/markup.js';
import { pinned } from '../../../kit/pinned.js';
import type { Locale } from '../../../kit/element/locale.js';

let reader: typeof import('../../../kit/text/rich.js') | undefined;

/** @param refresh called when there is more than the bare words to show */
export function prose(text: Text | undefined, speech: Locale, refresh: () => void): TemplateResult | typeof nothing {
  const picked = speech.pick(text);
  if (!picked) return nothing;
  const marked = hasMarkup({ text: picked.text });
  if (marked && !reader)
    pinned(() => import('../../../kit/text/rich.js')).then(
      (module) => {
        reader = module;
        refresh();
      },
      () => undefined,
    );
  const lang = speech.foreign(picked.lang) ? picked.lang : nothing;
  return html`<div class="prose" lang=${lang} dir=${picked.dir}>
    ${marked && reader ? reader.rich(picked.text) : html`<p class="as-written">${picked.text}</p>`}
  </div>`;
}
