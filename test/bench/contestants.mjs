/**
 * Who is measured, and the page that each stands on: the same host page with the tags that the contestant's own docs give, all
 * files served by us. `painted`: what counts as content; `complete`: nothing more is to come. Probes run in the page, as text.
 */

/** The demo's book that our card shows, in English and in Icelandic. */
export const BOOK = '/demo/books/mosabrekka-guesthouse.json';

/** The views, and the style that keeps their space, as `stories/docs/paste-it-in.md` has it. */
export const VIEWS = ['badge', 'compact', 'full'];
const SPACE = `<style>
bob-card:not(:defined) { display: block; min-height: 17em }
bob-card[view='badge']:not(:defined) { min-height: 2.5em }
bob-card[view='full']:not(:defined) { min-height: max(40em, 100svh) }
</style>`;

const STYLE = `body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1rem/1.5 sans-serif; }`;
const TEXT = {
  en: [
    'Staying with us',
    'Come by bus to the crossroads and walk the last two kilometres along the river, or ask us to fetch you.',
    'Directions',
  ],
  is: [
    'Að gista hjá okkur',
    'Komið með rútu að vegamótunum og gangið síðustu tvo kílómetrana meðfram ánni, eða biðjið okkur að sækja ykkur.',
    'Leiðin',
  ],
};

/**
 * A site owner's page.
 *
 * @param {{ lang?: 'en' | 'is', head?: string, body?: string }} parts What the contestant adds.
 */
export function page({ lang = 'en', head = '', body = '' }) {
  const [title, text, next] = TEXT[lang];
  const more = Array.from({ length: 6 }, () => `<p>${text}</p>`).join('\n');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${head}
</head>
<body>
<h1>${title}</h1>
<p id="host">${text}</p>
${body}
<h2>${next}</h2>
${more}
</body>
</html>
`;
}

/** What the docs and `bob-widgets embed` put before the script of one element, but for a full book: `preload` of `src/engines/embed/snippet.ts`. */
export const PRELOAD = `<link rel="preload" as="fetch" crossorigin href="${BOOK}">`;

const tag = (file) => `<script type="module" src="/dist/${file}"></script>`;
const FALLBACK = '<a href="/about">Mosabrekka Guesthouse</a>';

/** Our tag as a site owner pastes it; `reserved`: with the documented style, `fallback`: with a link inside, `file`: by this script, `early`: what stands before it. */
export function card({ view = 'compact', lang = 'en', reserved = true, fallback = true, src = BOOK, inline, file = 'bob.js', early = '' }) {
  const inside =
    (inline ? `<script type="application/json">${inline.replaceAll('<', '\\u003c')}</script>` : '') + (fallback ? FALLBACK : '');
  const from = inline ? '' : ` src="${src}"`;
  const how = view === 'compact' ? '' : ` view="${view}"`;
  return { lang, head: (reserved ? SPACE : '') + early + tag(file), body: `<bob-card${from}${how}>${inside}</bob-card>` };
}

const hostPainted = () => !!document.querySelector('#host')?.offsetHeight;
export const cardPainted = () => !!document.querySelector('bob-card')?.shadowRoot?.querySelector('[part~=card] [part~=name]')?.offsetHeight;
/** The whole book is read, its pictures in view are there. */
export const cardComplete = () => {
  const card = document.querySelector('bob-card');
  if (!card?.document) return false;
  return [...card.shadowRoot.querySelectorAll('img:not([loading=lazy])')].every((image) => image.complete);
};
const sheetPainted = () => !!document.querySelector('sl-card')?.shadowRoot?.querySelector('[part~=base]')?.offsetHeight;
const posterPainted = () => {
  const there = performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('/poster.jpg') && responseEnd);
  const button = document.querySelector('lite-youtube .lyt-playbtn');
  return there && !!button && getComputedStyle(button).position === 'absolute' && button.offsetHeight > 0;
};
const posterComplete = () => !!customElements.get('lite-youtube');
const emojiPainted = () => !!document.querySelector('emoji-picker')?.shadowRoot?.querySelector('.tabpanel .emoji')?.offsetHeight;

const SHOELACE = `<sl-card class="card-header">
<div slot="header">Mosabrekka Guesthouse</div>
Nine rooms below the mountain, breakfast from the farms around
<div slot="footer"><a href="https://example.org/">Visit the web site</a></div>
</sl-card>`;
const SHOELACE_THEME = '<link rel="stylesheet" href="/peers/shoelace/themes/light.css">';

/**
 * @param {{ book: string, emoji: boolean }} has The text of our book; whether the picker's data file is there.
 * @returns {{ id: string, title: string, page: ReturnType<typeof card>, probes: Record<string, () => boolean>, ours?: boolean }[]}
 */
export const contestants = ({ book, emoji }) => [
  { id: 'host', title: 'the host page alone', page: {}, probes: { painted: hostPainted, complete: hostPainted } },
  { id: 'card', title: 'bob-card, compact', ours: true, page: card({}), probes: { painted: cardPainted, complete: cardComplete } },
  { id: 'card-own', title: 'bob-card, compact, by bob-card.js', ours: true, page: card({ file: 'bob-card.js', early: PRELOAD }), probes: { painted: cardPainted, complete: cardComplete } },
  { id: 'card-is', title: 'bob-card, compact, in Icelandic', ours: true, page: card({ lang: 'is' }), probes: { painted: cardPainted, complete: cardComplete } },
  { id: 'card-inline', title: 'bob-card, compact, JSON in the page', ours: true, page: card({ inline: book }), probes: { painted: cardPainted, complete: cardComplete } },
  { id: 'card-full', title: 'bob-card, full', ours: true, page: card({ view: 'full' }), probes: { painted: cardPainted, complete: cardComplete } },
  { id: 'card-full-own', title: 'bob-card, full, by bob-card.js', ours: true, page: card({ view: 'full', file: 'bob-card.js' }), probes: { painted: cardPainted, complete: cardComplete } },
  {
    id: 'lite-youtube',
    title: 'lite-youtube-embed',
    page: {
      head: '<link rel="stylesheet" href="/peers/lite-youtube/lite-yt-embed.css">\n<script src="/peers/lite-youtube/lite-yt-embed.js"></script>',
      body: `<lite-youtube videoid="goiWrNiaT0I" playlabel="Play: a film" style="background-image: url('/peers/poster.jpg');"></lite-youtube>`,
    },
    probes: { painted: posterPainted, complete: posterComplete },
  },
  {
    id: 'shoelace',
    title: "Shoelace's card, one bundle",
    page: { head: `${SHOELACE_THEME}\n<script type="module" src="/peers/shoelace-card.js"></script>`, body: SHOELACE },
    probes: { painted: sheetPainted, complete: sheetPainted },
  },
  {
    id: 'shoelace-autoloader',
    title: "Shoelace's card, autoloader",
    page: { head: `${SHOELACE_THEME}\n<script type="module" src="/peers/shoelace/shoelace-autoloader.js"></script>`, body: SHOELACE },
    probes: { painted: sheetPainted, complete: sheetPainted },
  },
  ...(emoji
    ? [
        {
          id: 'emoji-picker',
          title: 'emoji-picker-element',
          page: {
            head: '<script type="module" src="/peers/emoji-picker.js"></script>',
            body: '<emoji-picker data-source="/peers/emoji.json"></emoji-picker>',
          },
          probes: { painted: emojiPainted, complete: emojiPainted },
        },
      ]
    : []),
]; // prettier-ignore
