/**
 * `studio/index.html`: the editor as a page. What is shown follows from the address; nothing of the page's own is kept elsewhere. A document that a link
 * carries opens beside the drafts, as one more.
 */
import { studio as texts } from '../../../locales/generated/studio.js';
import type { BobEditor } from '../../elements/editor/editor.js';
import { isCarried } from '../../engines/carry/carry.js';
import { decode } from '../../engines/csv/encoding.js';
import { loadMessages } from '../../kit/element/messages.js';
import { listDrafts } from '../../kit/storage/drafts/list.js';
import type { Summary } from '../../kit/storage/drafts/records.js';
import { withMessages, type Messages } from '../../schema/messages.js';
import { siteNames } from '../reader.js';
import { addressOf, isKind, languageOf, readAddress, type Address } from './address.js';
import { Consent } from './consent.js';
import { h, redraw } from './dom.js';
import { Header } from './header.js';
import { Kept } from './kept.js';
import { fromLink, type FromLink } from './link.js';
import { Notices } from './notices.js';
import { beginOffline, endOffline, keepLanguage } from './offline.js';
import { startScreen } from './start.js';
import { StrangeDrafts } from './strange-drafts.js';
import { kindWords, title, troubleWords, words } from './texts.js';
import { Whereabouts } from './whereabouts.js';

/** So long a file or link waits for the library, in milliseconds. */
const LATE = 15_000;
/** In a longer file no link is looked for, in bytes: links carry no more. */
const LONGEST = 1_000_000;
/** So long the first screen waits for the list of drafts, in milliseconds. */
const PATIENCE = 400;

const place = (selector: string): HTMLElement => document.querySelector(selector)!;
const main = place('main');
const kept = new Kept(() => editor?.document);

let address = readAddress(location.search);
let locale = address.lang ?? languageOf(navigator.languages);
let messages: Messages = {};
let editor: BobEditor | undefined;
let drafts: readonly Summary[] = [];
let isWhole = false;
let offline: 'offline' | 'noOffline' | undefined;
let speaking = 0;

const say = <T>(said: () => T): T => withMessages(messages, said);
const header = new Header(place('header'), (language) => void speak(language));
const where = new Whereabouts(() => say(title));
const notices = new Notices(place('#notices'), say, () => main.focus());
const strange = new StrangeDrafts(
  notices,
  () => locale,
  async () => {
    drafts = await listDrafts();
    if (!editor) showStart(main.querySelector('textarea')?.value);
  },
);
let consent: Consent;

const kindOf = ({ document }: BobEditor): string => (document as { kind: string }).kind;

/** Writes the address anew, without a fragment. */
function become(next: Address): void {
  address = next;
  history.replaceState(history.state, '', addressOf(next));
}
/** What stays in the address, whatever is shown. */
const rest = (): Address => ({ ...(address.lang && { lang: address.lang }), ...(address.offline && { offline: address.offline }) });

function drawFrame(): void {
  where.draw();
  document.documentElement.lang = locale;
  say(() => {
    header.draw(locale, addressOf(rest()));
    place('footer').replaceChildren(h('p', {}, [words.private(), offline && words[offline]()].filter(Boolean).join(' ')));
  });
  notices.draw();
}

async function speak(next: string): Promise<void> {
  const turn = ++speaking;
  const found = await loadMessages(texts, next);
  // another one was chosen meanwhile
  if (turn !== speaking) return;
  locale = next;
  messages = found;
  become({ ...address, lang: next });
  drawFrame();
  if (!editor) showStart(main.querySelector('textarea')?.value);
  void keepLanguage(next);
}

/** @param pasted what stands in the field for a link or file */
function showStart(pasted = ''): void {
  editor = undefined;
  kept.forget();
  document.body.dataset.shows = 'start';
  const open = (input: string | Uint8Array, file?: string): unknown => openText(input, file);
  const screen = say(() => startScreen({ address, locale, drafts, isWhole, showAll, strange, open }));
  screen.querySelector('textarea')!.value = pasted;
  redraw(main, screen);
  where.start(say(words.ask));
}

/** The first of those that come has the focus then: it is where the button was. */
function showAll(): void {
  isWhole = true;
  showStart(main.querySelector('textarea')?.value);
}

function makeEditor({ kind, draft }: Address, data?: object): BobEditor {
  const element = document.createElement<'bob-editor'>('bob-editor');
  if (kind) element.setAttribute('kind', kind);
  if (draft) element.setAttribute('draft', draft);
  element.setAttribute('script', '../bob.js');
  element.setAttribute('studio', './');
  element.append(h('p', { class: 'late' }, say(words.failed)));
  if (data) element.data = data;
  return element;
}

function showEditor(element: BobEditor): void {
  editor = element;
  document.body.dataset.shows = 'editor';
  element.hidden = false;
  const kind = element.getAttribute('kind');
  where.editor(element, isKind(kind) ? say(() => kindWords(kind).name) : '');
  const hadFocus = main.contains(document.activeElement) && document.activeElement !== main;
  // not moved: where it is in the page already it goes on as it is
  for (const other of [...main.children]) if (other !== element) other.remove();
  if (!element.isConnected) main.append(element);
  main.prepend(where.heading);
  if (hadFocus && !main.contains(document.activeElement)) where.heading.focus({ preventScroll: true });
}

/** Whatever the owner pastes or chooses: the editor reads it, as on its own page for that. Of a table they see the columns first. */
async function openText(input: string | Uint8Array, file?: string): Promise<void> {
  notices.close('link');
  const text = typeof input === 'string' ? input : input.length > LONGEST ? '' : decode(input).text;
  // a link in a JSON document is not that document
  if (isCarried(text) && !/^\s*[[{]/.test(text)) return void openLink(text);
  consent.other();
  const element = makeEditor({ draft: 'new' });
  element.hidden = true;
  main.append(element);
  const isHere = await Promise.race([
    customElements.whenDefined('bob-editor').then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, LATE, false)),
  ]);
  if (!isHere) {
    element.remove();
    return notices.show('link', { text: words.failed, isTrouble: true });
  }
  const spoken = locale;
  const { trouble, looks, left, words: told } = await element.import(input, { look: true, ...(file && { file }) });
  if (trouble) {
    element.remove();
    const text = trouble === 'not-ready' ? words.failed : () => (told && spoken === locale ? told : words.notRead());
    return notices.show('link', { text, isTrouble: true });
  }
  if (left) notices.show('link', { text: () => left });
  // while the owner chooses, there is no document yet
  become(looks ? rest() : { ...rest(), kind: kindOf(element) });
  showEditor(element);
  kept.changed();
}

/** Whether the page shows it now. */
async function openLink(link: string): Promise<boolean> {
  const found = await fromLink(link);
  if ('trouble' in found) {
    const { trouble } = found;
    notices.show('link', { text: () => `${troubleWords(trouble)} ${words.untouched()}`, isTrouble: true });
    return false;
  }
  if (!editor || (await kept.isKept())) {
    take(found);
    return true;
  }
  notices.show('link', {
    text: words.replace,
    isTrouble: true,
    actions: [
      { name: words.openLink, act: () => take(found) },
      { name: words.stay, act: () => notices.close('link') },
    ],
  });
  return false;
}

/** Opens it as a draft of its own, which is stored at once: it may be nowhere else. */
function take({ json, kind }: Exclude<FromLink, { trouble: unknown }>): void {
  kept.forget();
  consent.other();
  become({ ...rest(), kind });
  notices.show('link', { text: words.opened });
  showEditor(makeEditor({ kind, draft: 'new' }, json));
  kept.changed();
}

async function openFragment(): Promise<boolean> {
  const { hash } = location;
  if (!isCarried(hash)) return false;
  become(address);
  return openLink(hash);
}

/** What the address asks for. */
async function follow(): Promise<void> {
  const listed = listDrafts().then((all) => (drafts = all));
  const { kind, draft } = address;
  if (draft && draft !== 'new') {
    const found = (await listed).find(({ id }) => id === draft);
    const known = found && (await strange.kindOf(found));
    if (known) return showEditor(makeEditor({ kind: known, draft }));
    if (!found) notices.show('draft', { text: words.noDraft, isTrouble: true });
  } else if (isKind(kind)) {
    showEditor(makeEditor(address));
    // whoever loads the page again goes on with what they wrote
    return become({ ...rest(), kind });
  } else if (kind) notices.show('draft', { text: words.noKind, isTrouble: true });
  become(rest());
  await Promise.race([listed, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if (editor) return;
  showStart();
  await listed;
  void strange.lookAtAll();
  if (drafts.length && !editor && !main.querySelector('.drafts')) showStart(main.querySelector('textarea')?.value);
}

/** Loads the page anew, if what was typed is there afterwards. */
async function reload(then: () => void): Promise<void> {
  if (editor && !(await kept.isKept())) return notices.show('version', { text: words.unsaved, isTrouble: true });
  kept.forget();
  then();
}

/** Pictures of other sites were asked for; without sites, none are yet. */
function stopped(sites: readonly string[]): void {
  if (!sites.length) return notices.close('pictures');
  const some = siteNames(sites);
  notices.show('pictures', {
    text: () => words.stopped(some),
    actions: [{ name: words.show, act: () => reload(showPictures) }],
  });
}

/** For the draft that is open, which the address names from then on. */
function showPictures(): void {
  const { draft } = consent;
  if (!draft || !editor) return notices.show('version', { text: words.unsaved, isTrouble: true });
  become({ ...rest(), kind: kindOf(editor), draft });
  consent.give();
}

async function begin(): Promise<void> {
  consent = new Consent(address.draft, stopped);
  addEventListener('bob-draft', ({ draft }) => {
    // in the editor another one was opened: whoever loads the page again goes on with that
    if (editor && draft && draft !== address.draft && (address.draft || kindOf(editor) !== address.kind))
      become({ ...rest(), kind: kindOf(editor) });
  });
  if (address.offline === 'off') void endOffline().then(() => notices.show('offline', { text: words.offlineOff }));
  messages = await loadMessages(texts, locale);
  drawFrame();
  addEventListener('hashchange', () => void openFragment());
  addEventListener('popstate', () => {
    // back, to what was shown before a link was opened in this window
    if (!isCarried(location.hash) && addressOf(readAddress(location.search)) !== addressOf(address)) location.reload();
  });
  if (!(await openFragment())) await follow();
  if (address.offline === 'off') return;
  // the editor comes first: on a slow line all that is kept would be in its way
  if (editor) await customElements.whenDefined('bob-editor').then(() => editor?.updateComplete);
  await beginOffline(locale, {
    ready: () => {
      offline = 'offline';
      drawFrame();
    },
    refused: () => {
      offline = 'noOffline';
      drawFrame();
    },
    update: (use) => notices.show('version', { text: words.update, actions: [{ name: words.useIt, act: () => reload(use) }] }),
    changed: (asked) => {
      if (asked) return location.reload();
      notices.show('version', { text: words.elsewhere });
    },
  });
}

void begin();
