/**
 * `dist/view.html`: a document that a link carries, as a complete page. It is a stranger’s text on the host’s domain: the page says so, requests nothing from
 * elsewhere until the reader agrees, asks before it leads away, and shows display elements only. One file with a classic script, so that it works from a
 * folder, offline and in a frame.
 */
import { html, nothing, render } from 'lit';
import { problem } from '../../../locales/generated/problem.js';
import { view as texts } from '../../../locales/generated/view.js';
import { CarryError, isCarried, unpack } from '../../engines/carry/carry.js';
import { loadMessages, uiLocale } from '../../kit/element/messages.js';
import { ownLanguageName } from '../../kit/intl/names.js';
import { msg, withMessages, type Messages } from '../../schema/messages.js';
import { directionOf } from '../../schema/text.js';
import { elements } from './generated/elements.js';
import { forbidRequests, hasAgreed } from './guard.js';
import { languageFor, languagesIn, nameIn, own } from './languages.js';
import { askBeforeLeaving } from './leave.js';
import { notCarried, notShown, offer, titleOf, warning, withOwnId } from './words.js';

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

function choose(next: string): void {
  language = next;
  place('main').lang = language;
  place('main').dir = directionOf(language);
  draw();
}

function draw(): void {
  say(() => {
    document.title = titleOf(nameIn(json, language));
    document.querySelector<HTMLMetaElement>('meta[name=description]')!.content = warning();
    render(bar(), place('header'));
    render(offer(stopped, fragment), place('#stopped'));
    render(trouble(), place('#trouble'));
  });
}

/** The studio beside this page, where this page is on a site. */
const studio = (): string | undefined =>
  /^https?:$/.test(location.protocol) && origin !== 'null' ? new URL(`studio/${fragment}`, location.href).href : undefined;

/** A book has its own choice of languages, and prints itself. */
const bar = () => html`
  <h1>${titleOf(nameIn(json, language))}</h1>
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

const trouble = () => (failure ? notCarried(failure.code) : shownBy() ? nothing : notShown());

/** The element for the document, which says itself what is wrong in it. */
function show(): void {
  const shown = shownBy();
  if (!shown) return;
  const { tag, view } = shown;
  if (tag === 'bob-checklist') json = withOwnId(json, fragment);
  const element = Object.assign(document.createElement(tag), { data: json });
  if (view) element.setAttribute('view', view);
  place('main').append(element);
}

async function start(): Promise<void> {
  place('.late').remove();
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
