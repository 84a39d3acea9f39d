/**
 * `dist/view.html`: a document that a link carries, as a complete page. It is a stranger’s text on the host’s domain: the page says so, requests nothing from
 * elsewhere until the reader agrees, asks before it leads away, and shows display elements only. One file with a classic script, so that it works from a
 * folder, offline and in a frame.
 */
import { html, nothing, render } from 'lit';
import { problem } from '../../../locales/generated/problem.js';
import { view as texts } from '../../../locales/generated/view.js';
import { CarryError, isCarried, unpack } from '../../engines/carry/carry.js';
import { crc32 } from '../../engines/carry/crc32.js';
import { utf8 } from '../../engines/stamps/encoding/base64.js';
import { loadMessages, uiLocale } from '../../kit/element/messages.js';
import { ownLanguageName } from '../../kit/intl/names.js';
import { explain } from '../../schema/explain/explain.js';
import { languagesOf } from '../../schema/languages.js';
import { msg, str, withMessages, type Messages } from '../../schema/messages.js';
import type { LoadCode } from '../../schema/problem.js';
import { directionOf, pickText, type Text } from '../../schema/text.js';
import { readerLanguage, siteNames } from '../reader.js';
import { elements } from './generated/elements.js';
import { agree, forbidRequests, hasAgreed } from './guard.js';
import { askBeforeLeaving } from './leave.js';

/** Languages with fewer texts than this share of the most used one’s are no translation. */
const SHARE = 0.3;

const fragment = location.hash;
let json: unknown;
let failure: CarryError | undefined;
/** Of the document. */
let languages: readonly string[] = [];
let language = '';
let messages: Messages = {};
let stopped: readonly string[] = [];

const place = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const say = <T>(words: () => T): T => withMessages(messages, words);
/** What shows the document; undefined where nothing here does. */
const shownBy = (): (typeof elements)[string] | undefined => {
  const kind = String((json as { kind?: unknown } | undefined)?.kind);
  return Object.hasOwn(elements, kind) ? elements[kind] : undefined;
};

/** What the page itself says is in a language of the reader’s, whatever the document is in. */
const own = readerLanguage(navigator.languages);

/** The language that the reader reads best of those that the document has. */
function languageFor(all: readonly string[]): string {
  const wanted = navigator.languages.flatMap((one) => [one, one.split('-')[0]!]);
  // where it has none of theirs, by the same chain as any text
  return wanted.find((one) => all.includes(one)) ?? pickText(Object.fromEntries(all.map((one) => [one, one])), own)?.text ?? own;
}

function languagesIn(document: unknown): string[] {
  try {
    return languagesOf(Object(document) as object, SHARE);
  } catch {
    return []; // a million brackets in each other
  }
}

function choose(next: string): void {
  language = next;
  place('main').lang = language;
  place('main').dir = directionOf(language);
  draw();
}

const warning = (): string =>
  location.host
    ? msg(str`Opened from a link. ${location.host} has not checked it.`, { id: 'view.unchecked' })
    : msg('Opened from a link. Nobody has checked it.', { id: 'view.unchecked-file' });

function draw(): void {
  say(() => {
    const { name, title } = Object(json) as { name?: Text; title?: Text };
    const called = pickText(name ?? title, language)?.text ?? '';
    const from = msg('From a link, not checked', { id: 'view.title' });
    // the warning first: a long name would push it out of a tab
    document.title = [from, called.replace(/\s+/g, ' ').slice(0, 60)].filter(Boolean).join(' – ');
    document.querySelector<HTMLMetaElement>('meta[name=description]')!.content = warning();
    render(bar(), place('header'));
    render(offer(), place('#stopped'));
    render(trouble(), place('#trouble'));
  });
}

/** The studio beside this page, where this page is on a site. */
const studio = (): string | undefined =>
  /^https?:$/.test(location.protocol) && origin !== 'null' ? new URL(`studio/${fragment}`, location.href).href : undefined;

/** A book has its own choice of languages, and prints itself. */
const bar = () => html`
  <p><strong>${warning()}</strong></p>
  ${
    shownBy()
      ? html`<p class="row">
          ${
            shownBy()!.tag !== 'bob-card' && languages.length > 1
              ? html`<label
                  >${msg('Language', { id: 'view.language' })}
                  <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
                    ${languages.map((one) => html`<option value=${one} lang=${one} ?selected=${one === language}>${ownLanguageName(one)}</option>`)}
                  </select></label
                >`
              : nothing
          }
          ${
            shownBy()!.tag !== 'bob-card'
              ? html`<button type="button" @click=${() => print()}>${msg('Print', { id: 'view.print' })}</button>`
              : nothing
          }
          ${
            studio()
              ? html`<a class="button" href=${studio()!} target="_blank" rel="noopener noreferrer"
                  >${msg('Edit', { id: 'view.edit', desc: 'Link: opens the document in the studio' })}</a
                >`
              : nothing
          }
        </p>`
      : nothing
  }
`;

const offer = () =>
  stopped.length
    ? html`<p role="status">
          ${msg(str`Pictures and files from ${siteNames(stopped)} are not shown. If you show them, those sites can see that you opened this link.`, { id: 'view.stopped' })}
        </p>
        <button type="button" @click=${() => agree(fragment)}>${msg('Show them', { id: 'view.show' })}</button>`
    : nothing;

function trouble() {
  if (failure && failure.code !== 'not-carried') {
    const [problem] = explain([{ code: failure.code satisfies LoadCode, path: '' }]);
    return html`<p role="alert">${problem!.message} ${problem!.hint}</p>`;
  }
  if (failure) return html`<p role="alert">${msg('There is no document in the address of this page.', { id: 'view.none' })}</p>`;
  if (!shownBy()) return html`<p role="alert">${msg('The document in this link cannot be shown here.', { id: 'view.kind' })}</p>`;
  return nothing;
}

/** The element for the document, which says itself what is wrong in it. */
function show(): void {
  const shown = shownBy();
  if (!shown) return;
  const { tag, view } = shown;
  // what visitors keep of a checklist of the host's own is not for a stranger's of the same name
  if (tag === 'bob-checklist') json = { ...(json as object), id: `link-${crc32(utf8(fragment)).toString(36)}` };
  const element = Object.assign(document.createElement(tag), { data: json });
  if (view) element.setAttribute('view', view);
  place('main').append(element);
}

async function start(): Promise<void> {
  if (!hasAgreed(fragment))
    forbidRequests((sites) => {
      stopped = sites;
      draw();
    });
  // Another link in the same window is another page; a chapter is none.
  addEventListener('hashchange', () => {
    if (isCarried(location.hash)) location.reload();
    else history.replaceState(history.state, '', fragment);
  });
  const locale = uiLocale(own);
  messages = { ...(await loadMessages(problem, locale)), ...(await loadMessages(texts, locale)) };
  document.documentElement.lang = own;
  try {
    json = await unpack(fragment);
    languages = languagesIn(json);
  } catch (error) {
    if (!(error instanceof CarryError)) throw error;
    failure = error;
  }
  choose(languageFor(languages));
  askBeforeLeaving((words) => say(words));
  show();
}

void start();
