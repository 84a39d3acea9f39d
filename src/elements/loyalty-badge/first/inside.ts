/** What stands in a badge: the programme's mark and name, and what the check found. */
import { html, type TemplateResult } from 'lit';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import type { Locale } from '../../../kit/element/locale.js';
import { mark } from '../../../kit/ui/picture.js';
import { msg } from '../../../schema/messages.js';

/** @param claims Whether it says that this site takes part. */
export const inside = ({ name, logo }: Loyalty, locale: Locale, claims: boolean, found: unknown): TemplateResult =>
  html`${mark(logo, locale.plain(name), locale)}
    <span class="words">
      <span class="lead"
        >${
          claims
            ? msg('We take part in', { id: 'badge.lead', desc: 'The name of a loyalty programme follows on the next line' })
            : msg('Loyalty programme', { id: 'badge.lead-plain', desc: 'The name of the programme follows on the next line' })
        }
      </span>
      <span class="name" part="name">${locale.text(name)}</span>
      <span class="found">${found}</span>
    </span>`;
