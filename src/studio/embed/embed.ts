/**
 * `dist/embed.html`: a display element in a frame, for sites that take no script. Its address names element and document; whatever else the address says, no text of a
 * stranger’s is shown under the owner’s domain without saying so. One file with a classic script, so that it works with an opaque origin.
 */
import { html, render, type ReactiveElement, type TemplateResult } from 'lit';
import { embed as texts } from '../../../locales/generated/embed.js';
import { problem } from '../../../locales/generated/problem.js';
import { CONFIG_ID, readConfig } from '../../engines/embed/frame/config.js';
import { readParameters } from '../../engines/embed/frame/parameters.js';
import { elements } from '../../engines/embed/generated/elements.js';
import { loadMessages, uiLocale } from '../../kit/element/messages.js';
import { withMessages, type Messages } from '../../schema/messages.js';
import { directionOf } from '../../schema/text.js';
import { forbidRequests, hasAgreed } from '../view/guard.js';
import { languageFor, languagesIn, nameIn, own } from '../view/languages.js';
import { askBeforeLeaving } from '../view/leave.js';
import { notShown, offer, titleOf, warning, withOwnId } from '../view/words.js';
import { keepDialogsInSight } from './dialogs.js';
import { find, type Found } from './find.js';
import './generated/elements.js';
import { tellHeight } from './height.js';
import { leaveFrame } from './links.js';
import { noElement, otherKind, trouble } from './words.js';

const place = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

const parameters = readParameters(location.href);
const config = readConfig(place(`#${CONFIG_ID}`).textContent);
const shownHere = Object.keys(elements).filter((name) => elements[name]!.display);

let messages: Messages = {};
const say = <T>(words: () => T): T => withMessages(messages, words);

/** What the frame itself says is in the reader’s language, whatever the document is in. */
function put(selector: string, words: () => unknown): void {
  const at = place(selector);
  at.lang = own;
  at.dir = directionOf(own);
  say(() => render(words(), at));
}

function describe(json: unknown, carried?: string): void {
  const language = parameters.lang ?? config.lang ?? languageFor(languagesIn(json));
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const called = nameIn(json, language);
  document.title = (carried === undefined ? called : say(() => titleOf(called))) || location.host || 'bob-widgets';
}

/** A stranger’s document: marked as such, and nobody is asked for anything until the reader agrees. */
function mark(carried: string): void {
  place('header').hidden = false;
  put('header', () => html`<p><strong>${warning()}</strong></p>`);
  if (!hasAgreed(carried)) forbidRequests((sites) => put('#stopped', () => offer(sites, carried)));
  askBeforeLeaving(say);
}

/** The element that the address names, else the one for the kind of document; of a document in the page the owner has said it. */
function nameFor(json: unknown): string | undefined {
  const { kind } = Object(json) as { kind?: unknown };
  const main = shownHere.find((one) => elements[one]!.main && elements[one]!.kind === kind);
  return (config.document === undefined ? undefined : config.element) ?? parameters.element ?? config.element ?? main;
}

let begun = false;
/** The page around is told a height once there is something to see. */
function begin(): void {
  if (begun) return;
  begun = true;
  keepDialogsInSight(tellHeight(place('#page'), parameters.secret));
}

/** @returns what is wrong instead */
function show({ json, src, carried }: Found): TemplateResult | undefined {
  const called = nameFor(json);
  if (called === undefined) return notShown();
  if (!shownHere.includes(called)) return noElement(called, shownHere);
  const { kind } = Object(json) as { kind?: unknown };
  if (typeof kind === 'string' && kind !== elements[called]!.kind) return otherKind(called);
  const element = document.createElement(`bob-${called}`) as ReactiveElement;
  for (const [name, value] of Object.entries({ ...config.attributes, ...parameters.attributes })) element.setAttribute(name, value);
  if (src) element.setAttribute('src', src);
  else Object.assign(element, { data: carried !== undefined && called === 'checklist' ? withOwnId(json, carried) : json });
  for (const settled of ['bob-load', 'bob-error']) element.addEventListener(settled, begin, { once: true });
  place('main').append(element);
  // what was given as data sends no event
  if (!src) void element.updateComplete.then(begin);
  return undefined;
}

function complain(words: TemplateResult): void {
  put('#trouble', () => words);
  begin();
}

/** A chapter that is opened must not take the place of what the address says; another document or a secret is another page. */
function keepAddress(): void {
  const address = location.href;
  const replace = history.replaceState.bind(history);
  for (const step of ['pushState', 'replaceState'] as const) {
    const original = history[step].bind(history);
    history[step] = (state: unknown) => original(state, '');
  }
  addEventListener('hashchange', () => {
    if (location.hash.includes('=')) location.reload();
    else replace(history.state, '', address);
  });
}

async function start(): Promise<void> {
  place('.late').remove();
  const theme = parameters.theme ?? config.theme;
  if (theme) document.documentElement.style.colorScheme = theme;
  keepAddress();
  const { carried } = config.document === undefined ? parameters : {};
  const locale = uiLocale(own);
  const coming = find(parameters, config);
  coming.catch(() => undefined); // told below
  messages = { ...(await loadMessages(problem, locale)), ...(await loadMessages(texts, locale)) };
  if (carried === undefined) leaveFrame(parameters.secret);
  else mark(carried);
  try {
    const found = await coming;
    describe(found.json, carried);
    const wrong = say(() => show(found));
    if (wrong) complain(wrong);
  } catch (error) {
    describe(undefined, carried);
    const words = say(() => trouble(error));
    if (!words) throw error;
    complain(words);
  }
}

void start();
