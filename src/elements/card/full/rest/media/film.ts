/** Starts a film after the visitor's click: the file itself, or the player of the site that has it. */
import type { Medium } from '../../../../../formats/book/book.js';
import type { RestContext } from '../context.js';

/** The player's address for a film's page; undefined where the site is not one whose player we know. */
export function playerOf(page: string): string | undefined {
  const { hostname, pathname, searchParams } = new URL(page);
  const host = hostname.replace(/^(www|m)\./, '');
  const [first = '', second = ''] = pathname.split('/').filter(Boolean);
  const youtube =
    host === 'youtu.be' ? first : ['youtube.com', 'youtube-nocookie.com'].includes(host) ? (searchParams.get('v') ?? second) : '';
  if (/^[\w-]{6,20}$/.test(youtube)) return `https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1`;
  const vimeo = host === 'vimeo.com' ? first : host === 'player.vimeo.com' ? second : '';
  return /^\d+$/.test(vimeo) ? `https://player.vimeo.com/video/${vimeo}?dnt=1&autoplay=1` : undefined;
}

/** Puts the running film over its poster (which stays, since the view may be drawn again); a film of an unknown site is opened there. */
export function playFilm(screen: Element, medium: Medium, title: string, { locale }: RestContext): void {
  if (medium.embed) {
    const player = playerOf(medium.embed);
    if (!player) return void window.open(medium.embed, '_blank', 'noopener');
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.allow = 'autoplay; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation allow-popups');
    frame.src = player;
    cover(screen, frame);
    frame.focus();
    return;
  }
  const video = document.createElement('video');
  video.controls = true;
  video.src = medium.src!;
  if (medium.poster) video.poster = medium.poster.src;
  video.setAttribute('aria-label', title);
  medium.captions?.forEach(({ src, lang, label }, index) => {
    const track = document.createElement('track');
    Object.assign(track, {
      kind: 'captions',
      src,
      srclang: lang ?? '',
      label: label ?? lang ?? '',
      default: index === 0 || lang === locale.language,
    });
    video.append(track);
  });
  cover(screen, video);
  // A browser may refuse to start by itself; the controls are there.
  video.play().catch(() => undefined);
  video.focus();
}

function cover(screen: Element, player: HTMLElement): void {
  for (const below of screen.children) below.toggleAttribute('hidden', true);
  screen.append(player);
}
