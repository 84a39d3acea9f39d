import type { PropertyValues } from 'lit';
import { editor as texts } from '../../../locales/generated/editor.js';
import { BobElement } from '../../kit/element/element.js';
import type { Core, LaterModule } from '../../kit/element/host.js';
import type { Bundle } from '../../kit/element/messages.js';
import { keepLetters } from '../../kit/page/letters.js';
import { pinned } from '../../kit/pinned.js';
import { styles } from './editor.styles.js';
import type { EditorLater } from './later/controller.js';
import type { Imported, ImportOptions } from './later/open/import.js';

/**
 * Writes a document: a form with a live preview, and what to paste at the end. Nothing is uploaded. What is typed is kept in this browser, until the
 * owner turns that off.
 *
 * @summary Writes a Book of Business, or another document, with a live preview.
 * @tag bob-editor
 * @attr {'book'|'cluster'|'loyalty'|'checklist'|'events'|'board'|'figures'|'password-policy'} kind - What is written. Default: the kind of the document, else `book`.
 * @attr {string} script - Address of `bob.js` for the line to paste. Default: that of the page’s own script tag.
 * @attr {string} viewer - Address of `view.html`, which shows the document of an owner without a website. Default: beside `bob.js`.
 * @attr {string} studio - Address of the studio, where a carried document is edited on another device. Default: `studio/` beside `bob.js`.
 * @attr {string} draft - Which draft is gone on with: its id, or `new` for one that begins with what is given and is stored at once. Default: the latest.
 * @attr {string} tiles - Address of map tiles, `https://.../{z}/{x}/{y}.png`, for choosing a position. Nothing is asked of it before the owner agrees.
 * @csspart field - A field; `data-path` is its place in the document: `sections.concept.text`.
 * @csspart first-member - The first member of a table whose columns are matched.
 * @csspart preview - The preview.
 * @csspart snippet - The line to paste.
 * @csspart marker - The pin of “Choose on the map”.
 * @csspart camera - The choice of a camera, where there are several, for scanning a counter’s key.
 * @csspart paste - The field for a code that is pasted, beside the camera.
 * @csspart use - The button that uses what stands in that field.
 * @cssprop [--bob-font-display=inherit] - Font family of the titles.
 * @cssprop [--bob-sticky-top=0px] - Height of what the page keeps at its top, so that pages and preview stay below it.
 * @cssprop [--bob-map-size=clamp(12em, 100dvb - 27em, 28em)] - Height of the map on which a position is chosen.
 * @fires {BobEditEvent} bob-edit - The owner changed the document (`path`).
 * @fires {BobDraftEvent} bob-draft - Another document is edited from now on (`draft`, `since`).
 * @fires {BobPageEvent} bob-page - Another page of the editor is open (`page`, `title`, `name`).
 */
export class BobEditor extends BobElement<object, EditorLater> {
  static override properties = {
    ...BobElement.properties,
    kind: {},
    script: {},
    viewer: {},
    studio: {},
    draft: {},
    tiles: {},
  };

  static override styles = [...BobElement.styles, styles];

  declare kind: string | null | undefined;
  declare script: string | null | undefined;
  declare viewer: string | null | undefined;
  declare studio: string | null | undefined;
  declare draft: string | null | undefined;
  declare tiles: string | null | undefined;

  #given: unknown;
  #read: object | null = null;
  /** What the editor begins with where nothing is given. The same object as long as the kind is the same. */
  #blank: { readonly kind: string; readonly version: 1 } | undefined;

  constructor() {
    super();
    keepLetters(this);
    Object.defineProperty(this, 'document', {
      configurable: true,
      get: (): object | null => this.#read && (this.later?.exported ?? null),
      set: (read: object | null) => (this.#read = read),
    });
  }

  /** Where the page gives no document, an empty one is as good as given. Lit builds its own accessor around this one. */
  static {
    Object.defineProperty(this.prototype, 'data', {
      configurable: true,
      get(this: BobEditor): unknown {
        return this.#given ?? (this.src || this.querySelector(':scope > script[type="application/json"]') ? undefined : this.#empty);
      },
      set(this: BobEditor, data: unknown) {
        this.#given = data;
      },
    });
  }

  /** The document as JSON, without what is empty; the empty text while it is not here. */
  export(): string {
    const { document } = this;
    return document ? `${JSON.stringify(document, null, 2)}\n` : '';
  }

  /**
   * Takes a document in place of the one that is edited: JSON, a link that carries one, or what else a person would paste. The owner can undo it.
   *
   * @param input its text, or the bytes of a file
   * @param options `file`: the name of the file; `look`: of a table the owner sees the columns first, and says what they hold; of several documents they choose one
   * @returns `trouble`: what was wrong; `looks`: the owner sees the columns, or chooses one of several documents. Nothing was changed in both cases. `left`: what else
   * it says, which was not taken
   */
  async import(input: string | Uint8Array, options?: ImportOptions): Promise<Imported> {
    await this.updateComplete;
    return (await this.later?.import(input, options)) ?? { trouble: 'not-ready' };
  }

  /** Takes the last step back. */
  undo(): void {
    this.later?.undo();
  }

  redo(): void {
    this.later?.redo();
  }

  protected get bundle(): Bundle {
    return this.later?.texts ?? texts;
  }

  protected readonly reserve = 'page';

  protected override ahead(): void {
    void this.preload();
  }

  protected async loadLater(): Promise<LaterModule<object, EditorLater>> {
    const { create } = await pinned(() => import('./later/controller.js'));
    return { create: (core: Core<object, EditorLater>) => create(core) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    const own = changed.has('kind') && this.hasUpdated && !changed.has('src') && !changed.has('data');
    super.willUpdate(changed);
    if (own) void this.reload();
  }

  get #empty(): object {
    const kind = this.kind || 'book';
    if (this.#blank?.kind !== kind) this.#blank = { kind, version: 1 };
    return this.#blank;
  }
}
