import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../documents/book.js';
import type { Speech } from './speech.js';

/** The first letters of a name, two at most: what stands where there is no picture. */
export function monogram(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? [];
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return letters.map((word) => String.fromCodePoint(word.codePointAt(0)!).toLocaleUpperCase()).join('');
}

/** Told by the picture itself; it may have been taken away before it knew. */
const settled = ({ target, type }: Event): void => void (target as Element).parentElement?.classList.toggle('failed', type === 'error');

/** A firm's or a person's mark: the picture, or its monogram where there is none or where it cannot be had. */
export const mark = (image: Image | undefined, name: string, speech: Speech): TemplateResult =>
  html`<span class=${image ? 'mark' : 'mark failed'}>
    <span class="monogram" aria-hidden="true">${monogram(name)}</span>
    ${image ? html`<img src=${image.src} alt=${speech.plain(image.alt)} width=${image.width ?? nothing} height=${image.height ?? nothing} decoding="async" @error=${settled} @load=${settled} />` : nothing}
  </span>`;
