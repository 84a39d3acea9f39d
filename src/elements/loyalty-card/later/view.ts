/** The card: before it is made, and after. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { progress, type Progress } from '../../../engines/stamps/card/state.js';
import { readStamp } from '../../../engines/stamps/stamp/stamp.js';
import { cross, scanner } from '../../../kit/ui/icons-more.js';
import { participantOf, type LoyaltyContext } from '../../../kit/loyalty/context.js';
import { stampsText } from '../../../kit/loyalty/texts.js';
import { mark } from '../../../kit/ui/picture.js';
import { stampGrid } from './stamps.js';
import { places } from './places.js';
import { rewards } from './rewards.js';
import type { StampCard } from './stamp-card.js';

function header({ follows, context: { programme, locale } }: StampCard, below: unknown): TemplateResult {
  const name = follows
    ? msg('Your card', { id: 'stamp.yours', desc: 'Heading of a stamp card, below its programme' })
    : locale.text(programme.name);
  return html`<header class="masthead">
    ${follows ? nothing : mark(programme.logo, locale.plain(programme.name), locale)}
    <div>
      <h2 class="name" part="name" id="name">${name}</h2>
      ${below}
    </div>
  </header>`;
}

/** The box is there without words, too, or screen readers would miss the first ones. */
const statusView = (card: StampCard): TemplateResult => {
  const { text, failed } = card.status;
  return html`<div class="said">
    <p
      class="status ${text ? 'notice' : ''}"
      part="status"
      role="status"
      tabindex="-1"
      data-bad=${failed ? 'true' : nothing}
      .textContent=${text}
    ></p>
    ${
      text
        ? html`<button
            type="button"
            class="dismiss"
            aria-label=${msg('Dismiss', { id: 'stamp.dismiss', desc: 'Takes a message away' })}
            @click=${() => card.dismissStatus()}
          >
            ${cross()}
          </button>`
        : nothing
    }
  </div>`;
};

/** Warns where the browser may not keep the card. */
const storageNotice = ({ store: { kept } }: StampCard): TemplateResult | typeof nothing => {
  if (kept === 'kept') return nothing;
  return html`<p class="notice">
    ${
      kept === 'maybe'
        ? msg(
            'This page is inside another page, so the browser may delete the card early. Save the card as a file, or open this page in a window of its own.',
            {
              id: 'stamp.maybe',
            },
          )
        : msg(
            'This browser does not save anything here. You will lose the card when you close or reload this page. Save the card as a file, or open this page in a normal window of its own, not a private one.',
            {
              id: 'stamp.fleeting',
            },
          )
    }
  </p>`;
};

/** Before there is a card. */
export function startView(card: StampCard): TemplateResult {
  const { waiting, context } = card;
  const { programme, locale } = context;
  const stamp = waiting ? readStamp(waiting)?.stamp : undefined;
  const from = stamp && locale.plain(participantOf(programme, stamp.participant)?.name);
  const elsewhere = msg(
    'This stamp is for a card that is not in this browser. Open the link in the browser where your card is, or load your saved card here.',
    {
      id: 'stamp.elsewhere',
    },
  );
  const tagline = card.follows ? '' : locale.text(programme.tagline);
  return html`${header(card, tagline ? html`<p class="tagline">${tagline}</p>` : nothing)}
    <div class="start">
      ${from ? html`<p class="notice waiting" role="status" tabindex="-1">${stamp?.card ? elsewhere : msg(str`You have a stamp from ${from}. Create your card to keep it.`, { id: 'stamp.waiting', desc: 'The name of a firm' })}</p>` : nothing}
      ${storageNotice(card)} ${statusView(card)}
      ${
        card.store.kept === 'kept'
          ? html`<p class="lead">
              ${msg('Your card is created here and stays in this browser. You need no name and no account, and nobody else can see it.', { id: 'stamp.start' })}
            </p>`
          : nothing
      }
      <p class="row">
        ${
          from && !stamp?.card
            ? nothing
            : html`<button type="button" class="solid" part="get" @click=${() => card.getStamp()}>
                ${scanner()}${msg('Get a stamp', { id: 'stamp.get' })}
              </button>`
        }
        <button type="button" class=${from && !stamp?.card ? 'solid' : 'button'} part="make" @click=${() => void card.make()}>
          ${msg('Create my card', { id: 'stamp.make' })}
        </button>
        <button type="button" class="text" @click=${() => card.openFileDialog('load')}>
          ${msg('Load a saved card', { id: 'stamp.bring', desc: 'From a back-up or from another phone' })}
        </button>
      </p>
    </div>`;
}

/** The level that is reached, and how many stamps are missing for the next. */
function level({ programme, locale, format }: LoyaltyContext, { tier, next }: Progress): TemplateResult | typeof nothing {
  const named = (id: string | undefined) => locale.plain(programme.tiers?.find((one) => one.id === id)?.name);
  const words = [
    named(tier),
    next &&
      named(next.id) &&
      msg(str`${named(next.id)}: ${stampsText(next.missing, format)} to go`, {
        id: 'stamp.next-level',
        desc: '3 stamps more to: the name of a level',
      }),
  ].filter(Boolean);
  return words.length ? html`<p class="tagline">${words.join(' · ')}</p>` : nothing;
}

export function cardView(card: StampCard): TemplateResult {
  const { store, context } = card;
  const state = store.state!;
  const reached = progress(state, context.programme);
  const { lost } = store.card;
  return html`${header(card, level(context, reached))}
    <div class="start">
      ${storageNotice(card)}
      ${lost ? html`<p class="notice">${msg('Part of the card in this browser cannot be read. If you saved the card as a file, load it.', { id: 'stamp.lost' })}</p>` : nothing}
      ${statusView(card)} ${stampGrid(state, context)}
      <p class="row">
        <button type="button" class="solid" part="get" @click=${() => card.getStamp()}>
          ${scanner()}${msg('Get a stamp', { id: 'stamp.get' })}
        </button>
      </p>
    </div>
    ${rewards(card, reached)} ${places(reached, context)}
    <section class="chapter" aria-labelledby="h-keep">
      <h3 id="h-keep">${msg('Back up your card', { id: 'stamp.keep', desc: 'Heading: back-up of the card' })}</h3>
      <div class="body">
        <p class="muted">
          ${msg(
            'Your card is only in this browser. Some browsers delete it if you do not use it for a week. Save it as a file, so that you can load it again here or on another phone.',
            {
              id: 'stamp.keep-why',
            },
          )}
        </p>
        <p class="row">
          <button type="button" class="text" @click=${() => card.openFileDialog('save')}>
            ${msg('Save the card', { id: 'stamp.save' })}
          </button>
          <button type="button" class="text" @click=${() => card.openFileDialog('load')}>
            ${msg('Load a saved card', { id: 'stamp.bring', desc: 'From a back-up or from another phone' })}
          </button>
          <button type="button" class="text" @click=${() => card.openFileDialog('delete')}>
            ${msg('Delete the card', { id: 'stamp.delete' })}
          </button>
        </p>
      </div>
    </section>`;
}
