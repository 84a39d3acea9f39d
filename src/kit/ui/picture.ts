import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../../formats/book/book.js';
import type { Locale } from '../element/locale.js';

/** Legal forms of the Nordic and Baltic countries, and some neighbours’. Two letters may be a word (“da”, “as”): only as they are written officially. */
const LEGAL = /^(ApS|[AKM]B|UAB|[A-Z]\/[A-Z]|IK|Ltd|[VI]š?Į|SIA|slf|GmbH|Oyj?|[AKZ]S|[eo]?hf|[ADS]A|M?.Ü|ANS)$/;

/** The first letters of a name, two at most and none of its legal form: what stands where there is no picture. */
export function monogram(name: string): string {
  const letters = name
    .split(/\s+/)
    .flatMap((word, _, { length }) =>
      length > 1 && LEGAL.test(word.replace(/[^\p{L}/]/gu, '')) ? [] : (/[\p{L}\p{N}]/u.exec(word) ?? []),
    );
  return (letters.length > 1 ? letters[0]! + letters.at(-1)! : letters.join('')).toUpperCase();
}

/** Told by the picture itself; it may have been taken away before it knew. */
const settled = ({ target, type }: Event): void => void (target as Element).parentElement?.classList.toggle('failed', type === 'error');

/** A firm's or a person's mark: the picture, or its monogram where there is none or where it cannot be had. */
export const mark = (image: Image | undefined, name: string, locale: Locale): TemplateResult =>
  html`<span class=${image ? 'mark' : 'mark failed'}>
    <span class="monogram" aria-hidden="true">${monogram(name)}</span>
    ${image ? html`<img src=${image.src} alt=${locale.plain(image.alt)} decoding="async" @error=${settled} @load=${settled} />` : nothing}
  </span>`;
