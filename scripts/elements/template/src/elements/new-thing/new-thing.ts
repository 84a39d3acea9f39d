import { html, nothing, type TemplateResult } from 'lit';
import { newThing as texts } from '../../../locales/generated/newThing.js';
import type { NewThing } from '../../formats/new-thing/new-thing.js';
import { readNewThingPreview } from '../../formats/new-thing/preview.js';
import { BobElement } from '../../kit/element/element.js';
import type { Bundle } from '../../kit/element/messages.js';
import { pinned } from '../../kit/pinned.js';
import type { NewThingLater } from './later/controller.js';
import { styles } from './new-thing.styles.js';

/**
 * A name, a line about it, and a list. Name and line stand there at once; the list follows.
 *
 * @summary A name and a list.
 * @tag bob-new-thing
 * @csspart new-thing - The whole of it.
 * @csspart name - The name.
 * @csspart list - The list.
 * @csspart item - An entry of the list.
 */
export class BobNewThing extends BobElement<NewThing, NewThingLater> {
  static override styles = [...BobElement.styles, styles];

  protected readonly bundle: Bundle = texts;
  protected readonly reserve = 'new-thing';

  protected override preview(json: unknown, base: string): NewThing | null {
    return readNewThingPreview(json, base);
  }

  protected loadLater() {
    return pinned(() => import('./later/controller.js'));
  }

  protected override show(document: NewThing): TemplateResult {
    const { locale, later } = this;
    const { name, tagline } = document;
    return html`<section class="new-thing" part="new-thing">
      <h2 class="name" part="name">${locale.text(name)}</h2>
      ${tagline ? html`<p class="tagline">${locale.text(tagline)}</p>` : nothing}
      <!-- what only the lazy half can draw -->
      ${later?.list(document)}
    </section>`;
  }
}
