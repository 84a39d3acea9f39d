/** The last page: what is still missing, where the site is, and the line to paste there. */
import { pack } from '../../../../engines/carry/carry.js';
import { snippet, type Platform, type Snippet } from '../../../../engines/embed/index.js';
import { publicParts } from '../../../../formats/book/public-parts.js';
import { formatList } from '../../../../kit/intl/names.js';
import type { ObjectShape } from '../../../../schema/shape.js';
import { pickText, type Text } from '../../../../schema/text.js';
import { absolute } from '../../logic/absolute.js';
import { nameOf } from '../../logic/item-name.js';
import { scriptOfPage, type PageScript } from '../../logic/page-script.js';
import { pathOf } from '../../logic/paths.js';
import { shapeAt } from '../../logic/shapes.js';
import type { Editor } from '../editing.js';

export type Site = Platform | 'none';

/** What the owner said, and what follows from it. */
export class Publish {
  site: Site | undefined;
  /** Whether they may write scripts there: a WordPress author may not. */
  mayScript = true;
  /** Whether they can put a file anywhere. */
  hasFile = false;
  /** The address of that file. */
  address = '';
  /** The document as a link; empty while it is packed. */
  carried = '';
  tooLarge = false;
  #packed: object | undefined;

  constructor(private readonly editor: Editor) {}

  /** What everybody may see, with whole addresses. */
  get open(): { readonly document: object; readonly left: readonly string[] } {
    const { session, base } = this.editor;
    const { exported, kind } = session;
    const { json, left } = kind.form.kind === 'book' ? publicParts(exported as Record<string, unknown>) : { json: exported, left: [] };
    return { document: absolute(kind.form.shape, json, base), left };
  }

  /** What the owner calls these places. */
  names(places: readonly string[]): string {
    const { session, steps, host } = this.editor;
    const { form } = session.kind;
    return formatList(
      host.locale.code,
      places.map((place) => {
        const step = steps.find(({ at }) => at === place);
        const path = pathOf(place);
        const shape = shapeAt(form.shape, path);
        const record = typeof shape === 'object' ? this.editor.record(shape as ObjectShape) : undefined;
        const name = record ? nameOf(record, session.at(path), host.locale) : '';
        return step?.title() ?? (name || place);
      }),
    );
  }

  get script(): PageScript {
    const { host } = this.editor;
    const { script, viewer } = host.element;
    return scriptOfPage({ script, viewer, studio: host.element.getAttribute('studio') }, document);
  }

  /** Packs the document anew where it has changed. */
  refresh(): void {
    const { exported } = this.editor.session;
    if (this.#packed === exported) return;
    this.#packed = exported;
    void pack(this.open.document).then(
      (link) => this.#is(exported, link, false),
      () => this.#is(exported, '', true),
    );
  }

  #is(packed: object, link: string, tooLarge: boolean): void {
    if (this.#packed !== packed) return;
    this.carried = link;
    this.tooLarge = tooLarge;
    this.editor.host.update();
  }

  get name(): string {
    const { exported, languages } = this.editor.session;
    const { name, title } = exported as { name?: Text; title?: Text };
    return pickText(name ?? title, languages.main, languages.main)?.text ?? this.editor.session.kind.form.title();
  }

  /** A page of the owner's for people. */
  get page(): string | undefined {
    const { page, website } = this.open.document as { page?: unknown; website?: unknown };
    return [page, website].find((one): one is string => typeof one === 'string' && /^https?:/i.test(one));
  }

  /** A page that shows the document without any site of the owner’s. */
  get link(): string {
    return this.carried && this.script.viewer ? this.script.viewer + this.carried : '';
  }

  get snippet(): Snippet | undefined {
    const { site, hasFile, address, carried, page, name } = this;
    const { kind, languages } = this.editor.session;
    const { tag, attributes, display } = kind.shown;
    const source = hasFile ? address.trim() : carried;
    if (!site || site === 'none' || !source) return undefined;
    const href = page ?? (hasFile ? undefined : this.link || undefined);
    return snippet(
      // a page that shows the document carries it already
      page || hasFile || !this.link
        ? { element: tag.replace('bob-', ''), display, attributes, source, name, href, lang: languages.main, script: this.script }
        : { element: tag.replace('bob-', ''), display, attributes, source: this.link, name, lang: languages.main, script: this.script },
      site,
      site !== 'wordpress' || this.mayScript,
    );
  }
}
