/** Matching from the visitor's own words: "I look for ..." and "I offer ...", ranked, with the reason shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../../schema/messages.js';
import { plural } from '../../../../schema/plural.js';
import type { Match, Matcher, Reason } from '../../../../engines/search/match.js';
import { openDialog } from '../../../../kit/controllers/dialog.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { pinned } from '../../../../kit/pinned.js';
import { memberStyles } from './member.styles.js';
import { matchList } from './matches.js';
import type { Context, DirectoryActions, DirectoryHost } from '../../types.js';

/** So many are shown: whoever wants more says more. */
const limit = 12;

const inWords = (count: number, locale: string): string =>
  plural(count, locale, {
    zero: () => msg(str`${count} members match`, { id: 'dirs.fit.zero' }),
    one: () => msg(str`${count} member matches`, { id: 'dirs.fit.one' }),
    few: () => msg(str`${count} members match`, { id: 'dirs.fit.few' }),
    many: () => msg(str`${count} members match`, { id: 'dirs.fit.many' }),
    other: () => msg(str`${count} members match`, { id: 'dirs.fit.other' }),
  });

export function openPartnerSearch(host: DirectoryHost, { finder, locale }: Context, actions: Pick<DirectoryActions, 'open'>): void {
  let kind: Reason['kind'] = 'gives';
  let words = '';
  let matcher: Matcher | undefined;
  const { root } = host;
  adoptStyles(root, memberStyles);

  const kinds = { gives: msg('I am looking for', { id: 'dirs.i-need' }), takes: msg('I offer', { id: 'dirs.i-offer' }) } as const;
  const choice = (one: Reason['kind']): TemplateResult =>
    html`<label>
      <input
        type="radio"
        name="kind"
        .checked=${one === kind}
        @change=${() => {
          kind = one;
          draw();
        }}
      />${kinds[one]}
    </label>`;

  const results = (): TemplateResult | typeof nothing => {
    if (!words.trim() || !matcher) return nothing;
    const matches: Match[] = matcher.matchWords(words, { kind, limit });
    return html`<p class="fit-count">
        ${matches.length ? inWords(matches.length, locale.code) : msg('No members match. Try other words.', { id: 'dirs.no-fit' })}
      </p>
      ${matchList(matches, finder.members, locale, (member) => actions.open(member), true)}`;
  };

  const title = msg('Find a partner', { id: 'dirs.seek' });
  const update = openDialog(
    root.querySelector('.directory')!,
    title,
    'member-dialog',
    () =>
      html`<div class="member-sheet seeker">
        <h3>${title}</h3>
        <p class="muted">${msg('Describe what you need or what you offer. Your words stay in your browser.', { id: 'dirs.seek-note' })}</p>
        <div class="kinds" role="radiogroup" aria-label=${title}>${choice('gives')}${choice('takes')}</div>
        <input
          type="search"
          autocomplete="off"
          autofocus
          aria-label=${kinds[kind]}
          placeholder=${msg('lunch for a group, a bus, photos', { id: 'dirs.seek-example' })}
          @input=${(event: Event) => {
            words = (event.target as HTMLInputElement).value;
            draw();
          }}
        />
        <div role="status">${results()}</div>
      </div>`,
  );
  const draw = (): void => host.say(update);
  void pinned(() => import('../../logic/matching.js')).then(
    async ({ matcherOf }) => {
      matcher = await matcherOf(finder.members);
      draw();
    },
    () => undefined,
  );
}
