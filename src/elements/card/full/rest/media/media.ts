/** Pictures, films and documents. Nothing is asked of another site before the visitor clicks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Medium } from '../../../../../formats/book/book.js';
import { msg, str } from '../../../../../schema/messages.js';
import { pinned } from '../../../../../kit/pinned.js';
import { siteName } from '../../../../../kit/links/site-name.js';
import { file, play } from '../icons.js';
import { hideBrokenPicture } from '../../../../../kit/ui/masthead.js';
import type { RestContext } from '../context.js';

const caption = ({ title, caption: words }: Medium, { locale }: RestContext): TemplateResult | typeof nothing =>
  title || words
    ? html`<figcaption>
        ${title ? html`<strong>${locale.text(title)}</strong> ` : nothing}${words ? locale.text(words) : nothing}
      </figcaption>`
    : nothing;

function picture(medium: Medium, all: readonly Medium[], context: RestContext): TemplateResult {
  const { src, alt, width, height } = medium;
  const words = context.locale.plain(alt) || context.locale.plain(medium.title);
  const open = async (event: Event): Promise<void> => {
    // An event forgets where it was once it is over.
    const anchor = event.currentTarget as Element;
    const { openLightbox } = await pinned(() => import('./lightbox.js'));
    openLightbox(anchor, all, all.indexOf(medium), context);
  };
  return html`<figure class="picture">
    <button
      type="button"
      class="enlarge"
      @click=${open}
      aria-label=${words ? msg(str`Enlarge: ${words}`, { id: 'book.enlarge' }) : msg('Enlarge the picture', { id: 'book.enlarge-picture' })}
    >
      <img
        src=${src!}
        alt=${words}
        width=${width ?? nothing}
        height=${height ?? nothing}
        loading="lazy"
        decoding="async"
        @error=${hideBrokenPicture}
      />
    </button>
    ${caption(medium, context)}
  </figure>`;
}

const film = (medium: Medium, context: RestContext): TemplateResult => {
  const { src, embed, poster, width, height } = medium;
  const title = context.locale.plain(medium.title) || context.locale.plain(medium.alt);
  const address = embed ?? src!;
  const start = async (event: Event): Promise<void> => {
    const screen = (event.currentTarget as Element).parentElement!;
    const { playFilm } = await pinned(() => import('./film.js'));
    playFilm(screen, medium, title, context);
  };
  return html`<figure class="film">
    <div class="screen">
      ${
        poster
          ? html`<img
              src=${poster.src}
              alt=""
              width=${poster.width ?? width ?? nothing}
              height=${poster.height ?? height ?? nothing}
              loading="lazy"
              decoding="async"
              @error=${hideBrokenPicture}
            />`
          : nothing
      }
      <button type="button" class="start" @click=${start}>
        <span class="disc">${play()}</span
        ><span>${title ? msg(str`Play the video: ${title}`, { id: 'book.play-named' }) : msg('Play the video', { id: 'book.play' })}</span>
      </button>
    </div>
    ${caption(medium, context)}
    ${
      embed
        ? html`<p class="muted consent">
            ${msg(str`This video is on ${siteName(address)}. Your browser contacts that site only when you press play.`, { id: 'book.film-from' })}
          </p>`
        : nothing
    }
  </figure>`;
};

const paper = ({ src, title, format, bytes }: Medium, { locale, format: forms }: RestContext): TemplateResult => {
  const kind = [format ?? /\.(\w{2,4})(?:[?#]|$)/.exec(src ?? '')?.[1]?.toUpperCase(), bytes && forms.bytes(bytes)]
    .filter(Boolean)
    .join(', ');
  return html`<li>
    ${file()}<span
      ><a href=${src!}>${locale.text(title) || msg('Document', { id: 'book.document' })}</a
      >${kind ? html` <span class="muted">(${kind})</span>` : nothing}</span
    >
  </li>`;
};

/** The media of the book or of one section. */
export function gallery(media: readonly Medium[] | undefined, context: RestContext): TemplateResult | typeof nothing {
  const pictures = media?.filter(({ type, src }) => type === 'image' && src) ?? [];
  const films = media?.filter(({ type, src, embed }) => type === 'video' && (src ?? embed)) ?? [];
  const papers = media?.filter(({ type, src }) => type === 'document' && src) ?? [];
  if (!pictures.length && !films.length && !papers.length) return nothing;
  return html`<div class="media">
    ${films.map((one) => film(one, context))}
    ${pictures.length ? html`<div class="gallery">${pictures.map((one) => picture(one, pictures, context))}</div>` : nothing}
    ${
      papers.length
        ? html`<ul class="papers" role="list">
            ${papers.map((one) => paper(one, context))}
          </ul>`
        : nothing
    }
  </div>`;
}
