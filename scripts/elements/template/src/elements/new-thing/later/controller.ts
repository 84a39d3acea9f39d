/** The lazy half: reads the whole document, and draws the list. It never imports the class; what a visitor does becomes a method here. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NewThing, NewThingItem } from '../../../formats/new-thing/new-thing.js';
import { newThingReader } from '../../../formats/new-thing/read.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import { formatDate } from '../../../kit/intl/date.js';
import { msg, str } from '../../../schema/messages.js';
import type { Reading } from '../../../schema/problem.js';

export class NewThingLater implements Later<NewThing> {
  constructor(private readonly host: Host<NewThing>) {}

  read(json: unknown, base: string): Reading<NewThing> {
    return newThingReader(json, base);
  }

  /** The list; nothing where the document has none. */
  list({ items = [], updated }: NewThing): TemplateResult | typeof nothing {
    if (!items.length) return nothing;
    const name = msg('Contents', { id: 'newThing.contents', desc: 'Name of a list, for screen readers' });
    return html`<ul class="list" part="list" role="list" aria-label=${name}>
        ${items.map((item) => html`<li class="item" part="item">${this.#item(item)}</li>`)}
      </ul>
      ${updated ? html`<p class="updated">${this.#updated(updated)}</p>` : nothing}`;
  }

  #item({ title, url }: NewThingItem): TemplateResult | string {
    const words = this.host.locale.text(title);
    return url ? html`<a href=${url}>${words}</a>` : words;
  }

  #updated(day: string): string {
    const date = formatDate(this.host.locale.code, day);
    return msg(str`Updated ${date}`, { id: 'newThing.updated', desc: 'A date follows' });
  }
}

export const create = lazyHalf(NewThingLater);
