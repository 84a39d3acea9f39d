/** The top: the mark, the name, what it is, until when, and how it is passed on. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { LoyaltyScene } from '../../../kit/loyalty/context.js';
import { clock } from '../../../kit/ui/icons.js';
import { mark } from '../../../kit/ui/picture.js';
import { prose } from '../../../kit/text/prose.js';
import { dayIn } from '../../../engines/stamps/calendar.js';
import { sharing } from './share.js';

/** Whether the programme is running, in words. */
export function season({ programme, format }: LoyaltyScene, now = new Date()): string {
  const { from, to } = programme.valid ?? {};
  const today = dayIn(programme, now);
  if (from && today < from) return msg(str`Begins on ${format.date(from)}`, { id: 'prog.begins', desc: 'A date follows' });
  if (to && today > to) return msg(str`Ended on ${format.date(to)}`, { id: 'prog.ended', desc: 'A date follows' });
  return to ? msg(str`Runs until ${format.date(to)}`, { id: 'prog.runs', desc: 'A date follows' }) : '';
}

export function top(scene: LoyaltyScene): TemplateResult {
  const { programme, speech } = scene;
  const { cover } = programme;
  const tagline = speech.text(programme.tagline);
  const when = season(scene);
  return html`<header class="top">
    ${
      cover
        ? html`<img
            class="cover"
            src=${cover.src}
            alt=${speech.plain(cover.alt)}
            width=${cover.width ?? nothing}
            height=${cover.height ?? nothing}
            decoding="async"
          />`
        : nothing
    }
    <div class="masthead">
      ${mark(programme.logo, speech.plain(programme.name), speech)}
      <div>
        <h2 class="name" part="name" id="name">${speech.text(programme.name)}</h2>
        ${tagline ? html`<p class="tagline">${tagline}</p>` : nothing}
      </div>
    </div>
    ${prose(programme.description, scene, 'lead')}
    <div class="row under">${when ? html`<p class="season">${clock()}<span>${when}</span></p>` : nothing} ${sharing(scene)}</div>
  </header>`;
}
