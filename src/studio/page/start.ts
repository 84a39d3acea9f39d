/** The first screen: what to write, a draft to continue, a file or a link to open. */
import { formatDate } from '../../kit/intl/date.js';
import { formatNumber } from '../../kit/intl/number.js';
import type { Summary } from '../../kit/storage/drafts/records.js';
import { addressOf, isKind, KINDS, type Address } from './address.js';
import { h } from './dom.js';
import type { StrangeDrafts } from './strange-drafts.js';
import { kindWords, words } from './texts.js';

export interface Start {
  readonly address: Address;
  /** Of the library's languages. */
  readonly locale: string;
  readonly drafts: readonly Summary[];
  /** Whether all drafts are shown, however many. */
  readonly isWhole: boolean;
  showAll(): unknown;
  /** What can be done with a draft that the editor cannot open. */
  readonly strange: Pick<StrangeDrafts, 'save' | 'remove'>;
  /** Opens what was pasted, or is in a file: as bytes, since nobody knows yet in which encoding. */
  open(input: string | Uint8Array, file?: string): unknown;
}

/** More than this would push what can be begun out of sight: the others are shown when they are asked for. */
const MOST = 3;

const linkTo = (address: Address, next: Address): string => addressOf({ ...(address.lang && { lang: address.lang }), ...next });

const kinds = ({ address, drafts }: Start): HTMLElement =>
  h(
    'ul',
    { class: 'kinds', role: 'list' },
    ...KINDS.map((kind) => {
      const { name, text } = kindWords(kind);
      // whoever has drafts finds them below
      const draft = drafts.some((one) => one.kind === kind) ? { draft: 'new' } : {};
      return h(
        'li',
        {},
        h('a', { href: linkTo(address, { kind, ...draft }), 'data-kind': kind }, h('strong', {}, name), h('span', {}, text)),
      );
    }),
  );

/** No form is for its kind: a link would lead nowhere. */
const strangeDraft = (draft: Summary, { strange }: Start): readonly HTMLElement[] => {
  const name = draft.title || words.nameless();
  const button = (act: string, text: string, label: string, does: () => unknown): HTMLElement =>
    h('button', { type: 'button', 'data-act': `${act} ${draft.id}`, 'aria-label': label, onclick: does }, text);
  return [
    h('strong', {}, name),
    h('span', {}, words.draftKind(draft.kind)),
    h(
      'div',
      { class: 'row' },
      button('save', words.saveFile(), words.saveOf(name), () => strange.save(draft.id)),
      button('delete', words.deleteDraft(), words.deleteOf(name), () => strange.remove(draft)),
    ),
  ];
};

const draftList = (start: Start): HTMLElement | undefined => {
  const { address, drafts, locale, isWhole, showAll } = start;
  const shown = isWhole ? drafts : drafts.slice(0, MOST);
  return drafts.length
    ? h(
        'section',
        { 'aria-labelledby': 'drafts' },
        h('h2', { id: 'drafts' }, words.drafts()),
        h(
          'ul',
          { class: 'drafts', role: 'list' },
          ...shown.map((draft) => {
            const { id, kind, title, changed } = draft;
            // of one whose kind is not listed the draft itself says it
            if (kind && !isKind(kind)) return h('li', {}, ...strangeDraft(draft, start));
            const what = isKind(kind) ? kindWords(kind).name : kind;
            return h(
              'li',
              {},
              h('a', { href: linkTo(address, { kind, draft: id }), 'data-draft': id }, title || words.nameless()),
              h('span', {}, `${what}, ${formatDate(locale, new Date(changed))}`),
            );
          }),
        ),
        shown.length < drafts.length &&
          h(
            'p',
            { class: 'row' },
            h(
              'button',
              { type: 'button', 'data-act': 'all-drafts', onclick: showAll },
              words.allDrafts(formatNumber(locale, drafts.length)),
            ),
          ),
      )
    : undefined;
};

function opening({ open }: Start): HTMLElement {
  const text = h('textarea', { id: 'paste', rows: '3', spellcheck: 'false', autocomplete: 'off' });
  const file = h('input', {
    id: 'file',
    type: 'file',
    class: 'hidden',
    onchange: async () => {
      const [chosen] = file.files ?? [];
      file.value = '';
      if (chosen) open(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
    },
  });
  return h(
    'section',
    { 'aria-labelledby': 'open' },
    h('h2', { id: 'open' }, words.open()),
    h('label', { for: 'paste' }, words.paste()),
    text,
    h(
      'p',
      { class: 'row' },
      h(
        'button',
        { type: 'button', 'data-open': true, 'data-act': 'open', onclick: () => text.value.trim() && open(text.value) },
        words.read(),
      ),
      h('label', { class: 'button' }, words.file(), file),
    ),
  );
}

/** Runs within the words of its language. */
export const startScreen = (start: Start): HTMLElement =>
  h(
    'div',
    { class: 'start' },
    h('h1', {}, words.ask()),
    draftList(start),
    h('section', {}, start.drafts.length > 0 && h('h2', {}, words.anew()), kinds(start)),
    opening(start),
  );
