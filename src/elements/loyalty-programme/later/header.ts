/** The head of the programme: logo, name, description, season, and how it is shared. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { LoyaltyContext } from '../../../kit/loyalty/context.js';
import { clock } from '../../../kit/ui/icons-more.js';
import { masthead } from '../../../kit/ui/masthead.js';
import { prose, type Prose } from '../../../kit/text/prose.js';
import { seasonOf } from '../logic/season.js';
import { share, type Say } from './share.js';

function seasonText({ programme, format }: LoyaltyContext): string {
  const season = seasonOf(programme);
  if (!season) return '';
  const day = format.date(season.day);
  if (season.state === 'not-started') return msg(str`Starts on ${day}`, { id: 'prog.begins', desc: 'A date follows' });
  if (season.state === 'ended') return msg(str`Ended on ${day}`, { id: 'prog.ended', desc: 'A date follows' });
  return msg(str`Runs until ${day}`, { id: 'prog.runs', desc: 'A date follows' });
}

/** @param rich draws Markdown; undefined where there is none */
export function header(context: LoyaltyContext, rich: Prose['rich'], say: Say): TemplateResult {
  const { programme, locale } = context;
  const season = seasonText(context);
  return html`<header class="top">
    ${masthead(programme, locale)} ${prose(programme.description, { locale, rich }, 'lead')}
    <div class="row under">${season ? html`<p class="season">${clock()}<span>${season}</span></p>` : nothing} ${share(context, say)}</div>
  </header>`;
}
