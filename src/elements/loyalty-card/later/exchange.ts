/**
 * Codes that the visitor shows at a counter, and the camera for what the counter shows in return: one dialog, so that it takes one tap and one scan.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Participant, Reward } from '../../../formats/loyalty/loyalty.js';
import { msg } from '../../../schema/messages.js';
import { cardCode } from '../../../engines/stamps/card/code.js';
import { linkOf } from '../../../engines/stamps/encoding/codes.js';
import { openDialog } from '../../../kit/controllers/dialog.js';
import { CodeBox } from '../../../kit/loyalty/code-box.js';
import { reasonWords } from '../../../kit/loyalty/reasons.js';
import { stampsWord } from '../../../kit/loyalty/texts.js';
import { askForCode, type Asking } from '../../../kit/scan/ask.js';
import type { CardView } from './controller.js';

interface Exchange {
  readonly title: string;
  /** What the visitor does first, and then. */
  readonly first: string;
  readonly then: string;
  /** What the code says. */
  readonly code: string;
}

/** Shows a code, and looks for the counter's answer at the same time. */
function exchange(view: CardView, { title, first, then, code }: Exchange): void {
  const { say, element } = view.host;
  let asking: Asking | undefined = undefined;
  const box: CodeBox = new CodeBox(element, say, () => asking?.update());
  asking = askForCode(view.anchor, {
    title,
    hint: then,
    say,
    shown: () =>
      html`<div class="mine" part="code">
        <p class="hint">${first}</p>
        ${view.holder.lasting ? nothing : html`<p class="notice">${msg('This page does not keep your card. Save it before you close the page.', { id: 'stamp.not-kept' })}</p>`}
        ${box.render(title, code)}
      </div>`,
    take: (text) => view.code(text),
    closed: () => {
      box.hide();
      element.removeController(box);
      view.redraw();
    },
  });
  void box.show(code);
}

/** Shows the card's code, for which the counter gives a stamp, and takes that stamp. Makes the card where there is none. */
export async function get(view: CardView): Promise<void> {
  const { holder } = view;
  if (!holder.card.id && !(await view.tryMake())) return;
  view.host.say(() =>
    exchange(view, {
      title: msg('Get a stamp', { id: 'stamp.get' }),
      first: msg('1. Show this code at the counter.', { id: 'stamp.get-first' }),
      then: msg('2. Scan the code that the counter shows you.', { id: 'stamp.get-then' }),
      code: linkOf('card', cardCode(view.programme.id, holder.card.id!)),
    }),
  );
}

/** Those who give a reward now. */
const givers = (view: CardView, { at }: Reward): readonly Participant[] =>
  (view.programme.participants ?? []).filter(({ id, keys }) => (!at || at.includes(id)) && keys?.length);

/** Sets the stamps aside and shows the code for it; what is wrong where that cannot be done. */
async function offer(view: CardView, reward: Reward, participant: string): Promise<string | undefined> {
  const made = await view.holder.card.redeem(reward.id, participant).catch(() => ({ accepted: false, reason: 'not-kept' }) as const);
  if (!made.accepted) return view.host.say(() => reasonWords(made.reason));
  view.redeemed(reward.id);
  resume(view, made.id);
  return undefined;
}

export function redeem(view: CardView, reward: Reward): void {
  const { say } = view.host;
  const scene = view.scene();
  const at = givers(view, reward);
  const [only] = at;
  let wrong = '';
  const ask = (): void => {
    const choose = async (participant: string, dialog: HTMLDialogElement): Promise<void> => {
      wrong = (await offer(view, reward, participant)) ?? '';
      if (wrong) update();
      else dialog.close();
    };
    const draw = (dialog: HTMLDialogElement): TemplateResult =>
      html`<div class="inner show">
        <h3>${scene.speech.text(reward.name)}</h3>
        <p class="muted">
          ${at.length ? stampsWord(reward.cost ?? 1, scene.format) : msg('You cannot redeem this reward anywhere yet.', { id: 'stamp.nowhere' })}
        </p>
        ${
          at.length
            ? html`<h4 id="h-where">${msg('Which firm are you at?', { id: 'stamp.where' })}</h4>
                <ul class="where" role="list" aria-labelledby="h-where">
                  ${at.map(
                    ({ id, name }) =>
                      html`<li>
                        <button type="button" class="button" data-id=${id} @click=${() => void choose(id, dialog)}>
                          ${scene.speech.text(name)}
                        </button>
                      </li>`,
                  )}
                </ul>`
            : nothing
        }
        ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
      </div>`;
    const update = openDialog(view.anchor, scene.speech.plain(reward.name), 'code-dialog', (dialog) => say(() => draw(dialog)));
  };
  if (!only || at.length > 1) return say(ask);
  void offer(view, reward, only.id).then((bad) => {
    wrong = bad ?? '';
    if (wrong) say(ask);
  });
}

/** Shows the code for a reward, also once more after it was closed or the page was loaded anew. */
export function resume(view: CardView, redemption: string): void {
  const pending = view.pending(redemption);
  const held = view.holder.state?.redemptions.find(({ id }) => id === redemption);
  if (!pending || !held) return;
  const { speech } = view.scene();
  const name = view.programme.rewards?.find(({ id }) => id === held.reward)?.name;
  view.host.say(() =>
    exchange(view, {
      title: speech.plain(name) || held.reward,
      first: msg('1. Show this code at the counter within 5 minutes.', { id: 'stamp.redeem-first' }),
      then: msg('2. Scan the receipt that the counter shows you.', { id: 'stamp.redeem-then' }),
      code: pending.token,
    }),
  );
}
