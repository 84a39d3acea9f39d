import { html, type TemplateResult } from 'lit';
import type { loyaltyReader, Loyalty } from '../../formats/loyalty/loyalty.js';
import type { Reading } from '../../schema/problem.js';
import type { ElementHost } from '../element/element-host.js';
import type { Later } from '../element/later.js';
import type { LaterModule } from '../element/host.js';
import type { Locale } from '../element/locale.js';
import { LoyaltyElement } from './element.js';

/** What draws a programme in one of its ways. */
export interface LoyaltyView {
  /** Brings what this programme needs to be drawn in this language. */
  prepare(programme: Loyalty, speech: Locale): Promise<void>;
  render(programme: Loyalty): TemplateResult;
}

/** What comes in the file beside the class. */
export type LoyaltyRest = {
  readonly ElementHost: typeof ElementHost;
  readonly loyaltyReader: typeof loyaltyReader;
  readonly prepareIntl: (locale: string) => Promise<unknown> | undefined;
};

/** Programme, card and counter: pages of their own, whose view comes in a file beside the class. */
export abstract class LoyaltyViewElement<Rest extends LoyaltyRest, View extends LoyaltyView> extends LoyaltyElement {
  protected readonly reserve = 'page';
  /** @ignore */
  protected rest: Rest | undefined;
  /** @ignore */
  protected drawn: View | undefined;

  /** The file beside the class. */
  protected abstract load(): Promise<Rest>;

  /** A view for this element; made once. */
  protected abstract make(rest: Rest): View;

  protected override ahead(): void {
    void this.load().catch(() => undefined);
  }

  protected async loadLater(): Promise<LaterModule<Loyalty, Later<Loyalty>>> {
    const { ElementHost } = await this.second();
    return { create: (core) => (new ElementHost(core), { read: (json, base) => this.read(json, base) }) };
  }

  protected async second(): Promise<Rest> {
    this.rest = await this.load();
    await this.rest.prepareIntl(this.locale.code);
    return this.rest;
  }

  protected override async read(json: unknown, base: string): Promise<Reading<Loyalty>> {
    return (await this.second()).loyaltyReader(json, base);
  }

  protected override async prepare(programme: Loyalty): Promise<void> {
    const rest = await this.second();
    this.drawn ??= this.make(rest);
    await this.drawn.prepare(programme, this.locale);
  }

  protected override show(programme: Loyalty): TemplateResult {
    return this.drawn?.render(programme) ?? html``;
  }

  /** The view, once there is something to do with it: for what scripts ask. */
  protected async whenDrawn(): Promise<View> {
    await this.updateComplete;
    if (!this.document) await new Promise((resolve) => this.addEventListener('bob-load', resolve, { once: true }));
    return this.drawn!;
  }
}
