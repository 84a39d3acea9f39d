/** Codes that the visitor shows at a counter: the card itself, and stamps for a reward. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Participant, Reward } from '../../documents/loyalty.js';
import { msg } from '../../documents/messages.js';
import { cardCode } from '../../documents/stamps/card-code.js';
import { linkOf } from '../../documents/stamps/codes.js';
import { openDialog } from '../../kit/dialog.js';
import { CodeBox } from '../../kit/loyalty/code-box.js';
import { reasonWords } from '../../kit/loyalty/reasons.js';
import { stampsWord } from '../../kit/loyalty/words.js';
import type { CardView } from './view.js';

/** So long a counter takes what a card signed. */
const MINUTES = 5;

/** A dialog with a code in it; what stands around it is drawn by the caller. */
function show(view: CardView, title: string, around: (code: () => unknown) => TemplateResult): (text: string) => void {
  const { say, element } = view.host;
  let text = '';
  const box: CodeBox = new CodeBox(element, say, () => update());
  const code = (): unknown => (text ? html`<div part="code">${box.render(title, text)}</div>` : nothing);
  const update = openDialog(view.anchor, title, 'code-dialog', () => say(() => html`<div class="inner show">${around(code)}</div>`));
  view.host.element.renderRoot.querySelector('dialog.code-dialog:last-of-type')!.addEventListener('close', () => {
    box.hide();
    view.host.element.removeController(box);
  });
  return (shown) => {
    text = shown;
    void box.show(shown);
    update();
  };
}

const showReward = (): string =>
  msg('Show this at the counter within five minutes. Then scan the receipt that the counter shows.', { id: 'stamp.show-reward' });

export async function identify(view: CardView): Promise<void> {
  // A card that began with a stamp has no key yet.
  const id = view.holder.card.id ?? (await view.holder.card.create().catch(() => undefined));
  if (!id) return view.tell(() => reasonWords('not-kept'), true);
  view.host.say(() => {
    const title = msg('My card', { id: 'stamp.mine' });
    const hint = msg('Show this before you get a stamp. Then the stamp is for your card alone.', { id: 'stamp.mine-hint' });
    show(
      view,
      title,
      (code) =>
        html`<h3>${title}</h3>
          <p class="hint">${hint}</p>
          ${code()}`,
    )(linkOf('card', cardCode(view.programme.id, id)));
  });
}

/** Those who give a reward now. */
const givers = (view: CardView, { at }: Reward): readonly Participant[] =>
  (view.programme.participants ?? []).filter(({ id, keys }) => (!at || at.includes(id)) && keys?.length);

export function redeem(view: CardView, reward: Reward): void {
  const { say } = view.host;
  const scene = view.scene();
  const at = givers(view, reward);
  let wrong = '';
  let shown = false;
  const take = async (participant: string): Promise<void> => {
    const offer = await view.holder.card.redeem(reward.id, participant).catch(() => ({ accepted: false, reason: 'not-kept' }) as const);
    if (offer.accepted) {
      shown = true;
      view.offers.set(offer.id, { token: offer.token, until: Date.now() + MINUTES * 60_000 });
      draw(offer.token);
      view.redeemed(reward.id);
    } else {
      wrong = say(() => reasonWords(offer.reason));
      draw('');
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement).get('at');
    if (typeof chosen === 'string') void take(chosen);
  };
  const draw = say(() =>
    show(
      view,
      scene.speech.plain(reward.name),
      (code) =>
        html`<h3>${scene.speech.text(reward.name)}</h3>
          ${
            shown
              ? html`<p class="hint">${showReward()}</p>
                  ${code()}`
              : html`<form @submit=${submit}>
                  <fieldset>
                    <legend>${msg('At whose counter are you?', { id: 'stamp.where' })}</legend>
                    ${at.map(
                      ({ id, name }, index) =>
                        html`<label class="choice"
                          ><input type="radio" name="at" value=${id} required ?checked=${!index && at.length === 1} /><span
                            >${scene.speech.text(name)}</span
                          ></label
                        >`,
                    )}
                  </fieldset>
                  <p class="muted">
                    ${at.length ? stampsWord(reward.cost ?? 1, scene.format) : msg('No counter gives this reward yet.', { id: 'stamp.nowhere' })}
                  </p>
                  ${wrong ? html`<p class="notice" role="alert">${wrong}</p>` : nothing}
                  ${at.length ? html`<button type="submit" class="solid">${msg('Show the code', { id: 'stamp.show-code' })}</button>` : nothing}
                </form>`
          }`,
    ),
  );
}

/** Shows a code once more that was shown a short while ago. */
export function resume(view: CardView, redemption: string): void {
  const { say } = view.host;
  const offer = view.offers.get(redemption);
  const held = view.holder.state?.redemptions.find(({ id }) => id === redemption);
  if (!offer || !held) return;
  const { speech } = view.scene();
  const name = view.programme.rewards?.find(({ id }) => id === held.reward)?.name;
  say(() =>
    show(
      view,
      speech.plain(name),
      (code) =>
        html`<h3>${speech.text(name)}</h3>
          <p class="hint">${showReward()}</p>
          ${code()}`,
    )(offer.token),
  );
}
