/**
 * Codes that the visitor shows at a counter, and the camera for what the counter shows in return: one dialog, so that it takes one tap and one scan.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reward } from '../../../formats/loyalty/loyalty.js';
import { msg } from '../../../schema/messages.js';
import { cardCode } from '../../../engines/stamps/card/code.js';
import { linkOf } from '../../../engines/stamps/encoding/codes.js';
import { openDialog } from '../../../kit/controllers/dialog.js';
import { CodeBox } from '../../../kit/loyalty/code-box.js';
import { stampsText } from '../../../kit/loyalty/texts.js';
import { askForCode, type Asking } from '../../../kit/scan/ask.js';
import { giversOf, openToken } from '../logic/redemptions.js';
import type { StampCard } from './stamp-card.js';

interface Exchange {
  readonly title: string;
  /** The two steps, in words. */
  readonly show: string;
  readonly scan: string;
  /** What the code holds. */
  readonly code: string;
  /** The moment from which no counter takes it, in milliseconds; it stays good if unsaid. */
  readonly until?: number | undefined;
}

/** Shows a code, and scans the counter's answer at the same time. */
function openExchange(card: StampCard, { title, show, scan, code, until }: Exchange): void {
  const { host, store } = card;
  let asking: Asking | undefined = undefined;
  let expired = false;
  let taken = false;
  const box: CodeBox = new CodeBox(host, () => asking?.update());
  const draw = (): TemplateResult =>
    expired
      ? html`<p class="notice" role="alert">
          ${msg('This code has expired. To use the stamps again, close this and get them back.', { id: 'stamp.code-expired' })}
        </p>`
      : html`<p class="hint">${show}</p>
          ${store.lasting ? nothing : html`<p class="notice">${msg('This page does not save your card. Save it as a file before you close the page.', { id: 'stamp.not-kept' })}</p>`}
          ${box.render(title, code)}`;
  // The camera stays: a counter that was in time may show its receipt later.
  const expire = (): void => {
    expired = true;
    box.hide();
    asking?.update();
    host.update();
  };
  const timer = until === undefined ? undefined : setTimeout(expire, until - Date.now());
  asking = askForCode(card.anchor, {
    title,
    hint: scan,
    say: (words) => host.say(words),
    shown: () => html`<div class="mine" part="code">${draw()}</div>`,
    take: async (text) => {
      const wrong = await card.takeCode(text);
      taken = wrong === undefined;
      return wrong;
    },
    closed: () => {
      clearTimeout(timer);
      box.remove();
      host.update();
      // the button that opened the dialog may be gone, and the message out of sight
      if (taken) void card.showMessage();
    },
  });
  void box.show(code);
}

/** Shows the card's code, for which the counter gives a stamp, and takes that stamp. Makes the card where there is none. */
export async function getStamp(card: StampCard): Promise<void> {
  if (!(await card.ensureCard())) return;
  const { programme } = card.context;
  card.host.say(() =>
    openExchange(card, {
      title: msg('Get a stamp', { id: 'stamp.get' }),
      show: msg('1. Show this code at the counter.', { id: 'stamp.get-first' }),
      scan: msg('2. Scan the code that the counter shows you.', { id: 'stamp.get-then' }),
      code: linkOf('card', cardCode(programme.id, card.store.card.id!)),
    }),
  );
}

/** Sets the stamps aside and shows the code for it; returns what is wrong where that cannot be done. */
async function offer(card: StampCard, reward: Reward, participant: string): Promise<string | undefined> {
  const started = await card.startRedemption(reward, participant);
  if ('wrong' in started) return started.wrong;
  showAgain(card, started.id);
  return undefined;
}

/** Asks at which firm the visitor is, where several give the reward. */
export function redeem(card: StampCard, reward: Reward): void {
  const { host, context } = card;
  const { programme, locale, format } = context;
  const givers = giversOf(programme, reward);
  let wrong = '';
  const openChoice = (): void => {
    const choose = async (participant: string, dialog: HTMLDialogElement): Promise<void> => {
      wrong = (await offer(card, reward, participant)) ?? '';
      if (wrong) update();
      else dialog.close();
    };
    const draw = (dialog: HTMLDialogElement): TemplateResult =>
      html`<div class="inner show">
        <h3>${locale.text(reward.name)}</h3>
        <p class="muted">
          ${givers.length ? stampsText(reward.cost ?? 1, format) : msg('You cannot redeem this reward anywhere yet.', { id: 'stamp.nowhere' })}
        </p>
        ${
          givers.length
            ? html`<h4 id="h-where">${msg('Which firm are you at?', { id: 'stamp.where' })}</h4>
                <ul class="where" role="list" aria-labelledby="h-where">
                  ${givers.map(
                    ({ id, name }) =>
                      html`<li>
                        <button type="button" class="button" data-id=${id} @click=${() => void choose(id, dialog)}>
                          ${locale.text(name)}
                        </button>
                      </li>`,
                  )}
                </ul>`
            : nothing
        }
        ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
      </div>`;
    const update = openDialog(card.anchor, locale.plain(reward.name), 'code-dialog', (dialog) => host.say(() => draw(dialog)));
  };
  const [only] = givers;
  if (!only || givers.length > 1) return host.say(openChoice);
  void offer(card, reward, only.id).then((problem) => {
    wrong = problem ?? '';
    if (wrong) host.say(openChoice);
  });
}

/** Shows the code for a reward, also once more after it was closed or the page was loaded anew. */
export function showAgain(card: StampCard, redemption: string): void {
  const { host, store, context } = card;
  const token = openToken(store.state, redemption);
  const held = store.state?.redemptions.find(({ id }) => id === redemption);
  if (!token || !held) return;
  const name = context.programme.rewards?.find(({ id }) => id === held.reward)?.name;
  host.say(() =>
    openExchange(card, {
      title: context.locale.plain(name) || held.reward,
      show: msg('1. Show this code at the counter within 5 minutes.', { id: 'stamp.redeem-first' }),
      scan: msg('2. Scan the receipt that the counter shows you.', { id: 'stamp.redeem-then' }),
      code: token,
      until: held.until,
    }),
  );
}
