/** The page of one document in a frame, and what it says to content systems that ask (oEmbed). Pure. */
import { escapeHtml } from '../../../schema/html.js';
import { inScript, type FrameConfig } from './config.js';

export interface Framed {
  /** What the document is called. */
  readonly name: string;
  /** Where the page will be. */
  readonly url: string;
  /** Where its `oembed.json` will be. */
  readonly oEmbed: string;
  readonly lang?: string | undefined;
  readonly config: FrameConfig;
  /** HTML for readers without script. */
  readonly text: string;
}

/**
 * Thrown away by WordPress after 150 kB, so the link to `oembed.json` stands first in the head.
 *
 * @param built `embed.html` as the build has written it
 * @returns undefined where that is of another version
 */
export function framePage(built: string, { name, url, oEmbed, lang, config, text }: Framed): string | undefined {
  const title = escapeHtml(name);
  const parts: readonly (readonly [RegExp, string])[] = [
    [
      /(?<=<meta charset="utf-8" \/>)/,
      `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oEmbed)}" title="${title}" />`,
    ],
    [/<meta name="robots" content="noindex" \/>/, `<link rel="canonical" href="${escapeHtml(url)}" />`],
    [/(?<=<title>)[^<]*/, title],
    [/(?<=<html lang=")en/, escapeHtml(lang ?? 'en')],
    [/(?<=id="bob-embed">)\{\}/, inScript(config)],
    [/(?<=<noscript>).*?(?=<\/noscript>)/s, text],
  ];
  let page = built;
  for (const [place, part] of parts) {
    if (!place.test(page)) return undefined;
    page = page.replace(place, () => part);
  }
  return page;
}

/** The line for a page that takes frames: it grows with its content where the browser knows `frame-sizing`. */
export const frameLine = (url: string, name: string, height: number): string =>
  `<iframe src="${escapeHtml(url)}" title="${escapeHtml(name)}" height="${height}" style="width:100%;border:0;frame-sizing:content-height"></iframe>`;

/** How tall an element is in a frame before it has told its height. */
export function heightOf(element: string, view: string | undefined): number {
  if (element === 'loyalty-badge' || view === 'badge') return 200;
  return element === 'card' && view !== 'full' ? 320 : 600;
}

/**
 * The answer for content systems. With the quotation, WordPress loads its own script, which sizes the frame by its messages.
 *
 * @param site name of the site that has the page
 */
export const oEmbedOf = ({ name, url }: Framed, site: string, height: number): object => ({
  version: '1.0',
  type: 'rich',
  title: name,
  provider_name: site,
  provider_url: new URL('/', url).href,
  width: 600,
  height,
  html:
    `<blockquote class="wp-embedded-content"><a href="${escapeHtml(url)}">${escapeHtml(name)}</a></blockquote>` +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${escapeHtml(url)}" title="${escapeHtml(name)}" width="600" height="${height}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`,
});
