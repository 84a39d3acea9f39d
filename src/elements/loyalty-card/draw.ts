/** The drawings of the card: before it is made, and after. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../documents/messages.js';
import { progress, type Progress } from '../../documents/stamps/card-state.js';
import { readStamp } from '../../documents/stamps/stamp.js';
import { scanner } from '../../kit/icons-more.js';
import { participantOf, type LoyaltyScene } from '../../kit/loyalty/scene.js';
import { stampsWord } from '../../kit/loyalty/words.js';
import { mark } from '../../kit/picture.js';
import { grid } from './grid.js';
import { places } from './places.js';
import { rewards } from './rewards.js';
import type { CardView } from './view.js';

const head = ({ programme, speech }: LoyaltyScene, below: unknown): TemplateResult =>
  html`<header class="masthead">
    ${mark(programme.logo, speech.plain(programme.name), speech)}
    <div>
      <h2 class="name" part="name" id="name">${speech.text(programme.name)}</h2>
      ${below}
    </div>
  </header>`;

/** Nothing of it stands where there is nothing to say; the box is always there, or screen readers would miss the first words. */
const status = ({ status: words, bad }: CardView): TemplateResult =>
  html`<p class="status ${words ? 'notice' : ''}" part="status" role="status" tabindex="-1" data-bad=${bad ? 'true' : nothing}>
    ${words}
  </p>`;

const fleeting = ({ holder }: CardView): TemplateResult | typeof nothing =>
  holder.lasting
    ? nothing
    : html`<p class="notice">
        ${msg('This browser keeps nothing: the card is gone when the page is closed. Open the page in a usual window, or save the card.', {
          id: 'stamp.fleeting',
        })}
      </p>`;

export function drawStart(view: CardView, scene: LoyaltyScene): TemplateResult {
  const { programme, speech } = scene;
  const { waiting, actions } = view;
  const from = waiting && speech.plain(participantOf(programme, readStamp(waiting)?.stamp.participant ?? '')?.name);
  const tagline = speech.text(programme.tagline);
  return html`${head(scene, tagline ? html`<p class="tagline">${tagline}</p>` : nothing)}
    <div class="start">
      ${from ? html`<p class="notice">${msg(str`A stamp from ${from} is waiting for your card.`, { id: 'stamp.waiting', desc: 'The name of a firm' })}</p>` : nothing}
      ${fleeting(view)} ${status(view)}
      <p class="lead">
        ${msg('Your card is made here and stays in this browser. No name, no account; nobody else can see it.', { id: 'stamp.start' })}
      </p>
      <p class="row">
        <button type="button" class="solid" part="make" @click=${() => actions.make()}>${msg('Make my card', { id: 'stamp.make' })}</button>
        <button type="button" class="text" @click=${() => actions.keep('bring')}>
          ${msg('Bring a card that I have', { id: 'stamp.bring', desc: 'From a back-up or from another phone' })}
        </button>
      </p>
    </div>`;
}

/** The level that is reached, and what is left to the next. */
function level({ programme, speech, format }: LoyaltyScene, { tier, next }: Progress): TemplateResult | typeof nothing {
  const named = (id: string | undefined) => speech.plain(programme.tiers?.find((one) => one.id === id)?.name);
  const words = [
    named(tier),
    next &&
      named(next.id) &&
      msg(str`${stampsWord(next.missing, format)} more to: ${named(next.id)}`, {
        id: 'stamp.next-level',
        desc: '3 stamps more to: the name of a level',
      }),
  ].filter(Boolean);
  return words.length ? html`<p class="tagline">${words.join(' · ')}</p>` : nothing;
}

export function drawCard(view: CardView, scene: LoyaltyScene): TemplateResult {
  const { holder, actions } = view;
  const state = holder.state!;
  const reached = progress(state, scene.programme);
  const { lost } = holder.card;
  return html`${head(scene, level(scene, reached))}
    <div class="start">
      ${fleeting(view)}
      ${lost ? html`<p class="notice">${msg('A part of what this browser kept of the card cannot be read.', { id: 'stamp.lost' })}</p>` : nothing}
      ${status(view)} ${grid(state, scene)}
      <p class="row">
        <button type="button" class="solid" @click=${() => actions.scan()}>${scanner()}${msg('Take a stamp', { id: 'stamp.scan' })}</button>
        <button type="button" class="text" @click=${() => actions.identify()}>
          ${msg('Show my card', { id: 'stamp.show', desc: 'Shows a QR code at the counter' })}
        </button>
      </p>
    </div>
    ${rewards(view, reached, scene)} ${places(reached, scene)}
    <section class="chapter" aria-labelledby="h-keep">
      <h3 id="h-keep">${msg('Keep it', { id: 'stamp.keep', desc: 'Heading: back-up of the card' })}</h3>
      <div class="body">
        <p class="muted">
          ${msg(
            'The card is in this browser only. Some browsers throw away what was not used for a week: save it, and bring it back or to another phone.',
            {
              id: 'stamp.keep-why',
            },
          )}
        </p>
        <p class="row">
          <button type="button" class="text" @click=${() => actions.keep('save')}>${msg('Save the card', { id: 'stamp.save' })}</button>
          <button type="button" class="text" @click=${() => actions.keep('bring')}>
            ${msg('Bring a card that I have', { id: 'stamp.bring', desc: 'From a back-up or from another phone' })}
          </button>
          <button type="button" class="text" @click=${() => actions.keep('delete')}>
            ${msg('Delete the card', { id: 'stamp.delete' })}
          </button>
        </p>
      </div>
    </section>`;
}
