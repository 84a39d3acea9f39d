import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../../formats/book/book.js';
import type { Locale } from '../element/locale.js';

/** Legal forms of the Nordic and Baltic countries, and some neighbours’. Two letters may be a word (“da”, “as”): only as they are written officially. */
const LEGAL =
  /^([eEoO]?[hH][fF]|[sS][lLvV]?[fF]|ses|Ap[sS]|APS|[a-zA-Z]mb[aA]|(Sp|[A-Z])\/[A-Zf]|ASA?|ANS|[DSB]A|ENK|NUF|[AHKM]B|UAB|[VI]š?Į|VŠĮ|ŽŪB|FIE|M?TÜ|[OU]Ü|SIA|[IZ]K|[KPZ]S|Oyj?|OYJ?|[AK]y|Tmi|GmbH|[AK]G|Ltd|LTD|LLC|Inc|PLC|plc)$/;

/** The first letters of a name, two at most and none of its legal form: what stands where there is no picture. */
export function monogram(name: string): string {
  const words = name.split(/\s+/);
  const own = words.filter((word) => !LEGAL.test(word.replace(/[^\p{L}/]/gu, '')));
  const initials = (of: readonly string[]): string[] => of.flatMap((word) => /[\p{L}\p{N}]/u.exec(word) ?? []);
  let letters = initials(own);
  if (!letters.length) letters = initials(words);
  return (letters.length > 1 ? letters[0]! + letters.at(-1)! : letters.join('')).toLocaleUpperCase();
}

/** Told by the picture itself; it may have been taken away before it knew. */
const settled = ({ target, type }: Event): void => void (target as Element).parentElement?.classList.toggle('failed', type === 'error');

/** A firm's or a person's mark: the picture, or its monogram where there is none or where it cannot be had. */
export const mark = (image: Image | undefined, name: string, locale: Locale): TemplateResult =>
  html`<span class=${image ? 'mark' : 'mark failed'}>
    <span class="monogram" aria-hidden="true">${monogram(name)}</span>
    ${image ? html`<img src=${image.src} alt=${locale.plain(image.alt)} width=${image.width ?? nothing} height=${image.height ?? nothing} decoding="async" @error=${settled} @load=${settled} />` : nothing}
  </span>`;
