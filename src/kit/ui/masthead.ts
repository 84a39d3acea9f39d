/** The top of a page about one thing: its cover, its mark, its name, and what it is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../../formats/common/image.js';
import type { Text } from '../../schema/text.js';
import type { Locale } from '../element/locale.js';
import { mark } from './picture.js';

/** A picture that cannot be had leaves no hole, nor a button that would enlarge it; another one in its place is shown. */
export const hideBrokenPicture = ({ target }: Event): void => {
  const picture = target as Element;
  const hole = picture.closest('.picture') ?? picture;
  hole.toggleAttribute('hidden', true);
  new MutationObserver((_changes, observer) => {
    hole.toggleAttribute('hidden', false);
    observer.disconnect();
  }).observe(picture, { attributeFilter: ['src'] });
};

interface Subject {
  readonly cover?: Image | undefined;
  readonly logo?: Image | undefined;
  readonly name: Text;
  readonly tagline?: Text | undefined;
}

/** @param more what stands below the tagline */
export function masthead({ cover, logo, name, tagline }: Subject, locale: Locale, more: unknown = nothing): TemplateResult {
  const what = locale.text(tagline);
  return html`${
      cover
        ? html`<img
            class="cover"
            src=${cover.src}
            alt=${locale.plain(cover.alt)}
            width=${cover.width ?? nothing}
            height=${cover.height ?? nothing}
            decoding="async"
            @error=${hideBrokenPicture}
          />`
        : nothing
    }
    <div class="masthead">
      ${mark(logo, locale.plain(name), locale)}
      <div class="title">
        <h2 class="name" part="name" id="name">${locale.text(name)}</h2>
        ${what ? html`<p class="tagline">${what}</p>` : nothing} ${more}
      </div>
    </div>`;
}
