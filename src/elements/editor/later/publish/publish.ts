/** The last page: what is still missing, where the site is, and the line to paste there. */
import { pack } from '../../../../engines/carry/carry.js';
import { forQr, type ForQr } from '../../../../engines/carry/for-qr.js';
import { heaviest, lengthsOf, type Part } from '../../../../engines/carry/lengths.js';
import { snippet, type Platform, type Snippet } from '../../../../engines/embed/index.js';
import { publicParts } from '../../../../formats/book/public-parts.js';
import { formatList } from '../../../../kit/intl/names.js';
import { safeUrl } from '../../../../schema/link.js';
import { languageTag, pickText, type Text } from '../../../../schema/text.js';
import { absolute } from '../../logic/absolute.js';
import { codeIn } from '../../logic/code-in-texts.js';
import { labelOf } from '../../logic/labels.js';
import { scriptOfPage, type PageScript } from '../../logic/page-script.js';
import type { Editor } from '../editing.js';
import { exportedOf } from '../private-keys.js';

export type Site = Platform | 'none';

interface Open {
  readonly document: object;
  /** Places of what is not for everybody. */
  readonly left: readonly string[];
}

/** So many places are named. */
const NAMED = 20;

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
  /** What makes the link long, once that is known. */
  parts: readonly Part[] | undefined;
  /** What a QR code of it holds, once that is known. */
  qr: ForQr | undefined;
  /** The address of the page that shows it. */
  shownAt = '';
  #packed: object | undefined;
  #open: (Open & { readonly of: object; readonly base: string }) | undefined;
  #coded: { readonly of: unknown; readonly places: readonly string[] } | undefined;
  #qrOf = '';

  constructor(private readonly editor: Editor) {}

  /** What everybody may see, with whole addresses. */
  get open(): Open {
    const { session, base } = this.editor;
    const { form } = session.kind;
    const exported = exportedOf(session);
    if (this.#open?.of === exported && this.#open.base === base) return this.#open;
    const { json, left } = form.kind === 'book' ? publicParts(exported as Record<string, unknown>) : { json: exported, left: [] };
    this.#open = { document: absolute(form.shape, json, base), left, of: exported, base };
    return this.#open;
  }

  /** The texts of which visitors do not see everything. */
  get coded(): readonly string[] {
    const { kind, document } = this.editor.session;
    let known = this.#coded;
    if (known?.of !== document) known = this.#coded = { of: document, places: codeIn(kind.form.shape, document) };
    return known!.places;
  }

  /** What the owner calls these places; how many more there are. */
  names(places: readonly string[]): string {
    const { session, host } = this.editor;
    const seen = { document: session.document, locale: host.locale };
    const named = places.slice(0, NAMED).map((place) => labelOf(session.kind.form, place, seen));
    const more = places.length - named.length;
    return more > 0 ? `${named.join(', ')} (+${more})` : formatList(host.locale.code, named);
  }

  get script(): PageScript {
    const { host } = this.editor;
    return scriptOfPage(host.element, document);
  }

  /** Packs the document anew where it has changed. */
  refresh(): void {
    const { exported } = this.editor.session;
    if (this.#packed !== exported) {
      this.#packed = exported;
      this.#qrOf = '';
      this.parts = undefined;
      void pack(this.open.document).then(
        (link) => this.#is(exported, link, false),
        () => this.#is(exported, '', true),
      );
    }
    this.#refreshCode(exported);
  }

  #is(packed: object, link: string, tooLarge: boolean): void {
    if (this.#packed !== packed) return;
    this.carried = link;
    this.tooLarge = tooLarge;
    this.editor.host.update();
    if (!tooLarge && lengthsOf(this.link || link).every(({ fits }) => fits)) return;
    void heaviest(this.open.document as Record<string, unknown>).then((parts) => {
      if (this.#packed !== packed) return;
      this.parts = parts;
      this.editor.host.update();
    });
  }

  #refreshCode(exported: object): void {
    const { hosted, script } = this;
    const of = `code ${hosted ?? ''}`;
    if (this.#qrOf === of) return;
    this.#qrOf = of;
    const options = { ...(hosted && { hosted }), ...(script.viewer && { view: script.viewer }) };
    void forQr(this.open.document as Record<string, unknown>, options)
      .catch((): ForQr => ({ kind: 'none', bytes: Infinity, why: 'document' }))
      .then((qr) => {
        if (this.#packed !== exported || this.#qrOf !== of) return;
        this.qr = qr;
        this.editor.host.update();
      });
  }

  /** Where people find it on the web: the page that shows it, else its file. */
  get hosted(): string | undefined {
    if (this.site === 'none') return undefined;
    return webAddress(this.shownAt) ?? (this.hasFile ? webAddress(this.address) : undefined);
  }

  /** Where the file is, as an element can load it: in full, or seen from the page. */
  get fileAddress(): string | undefined {
    const typed = this.address.trim();
    if (/^\.{0,2}\//.test(typed)) return typed;
    return webAddress(typed) ?? (/^[\w-]+(\.[\w-]+)+\/\S+$/.test(typed) ? webAddress(`https://${typed}`) : undefined);
  }

  isFile(address: string): boolean {
    return this.hasFile && address === webAddress(this.address) && address !== webAddress(this.shownAt);
  }

  get name(): string {
    const { exported, languages } = this.editor.session;
    const { name, title } = exported as { name?: Text; title?: Text };
    return pickText(name ?? title, languages.main, languages.main)?.text ?? this.editor.session.kind.form.title();
  }

  /** The language that the document says it is in. Without one the element speaks that of the page around it. */
  get lang(): string | undefined {
    return languageTag((this.editor.session.exported as { lang?: string }).lang) || undefined;
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
    const { site } = this;
    return site && site !== 'none' ? this.snippetFor(site) : undefined;
  }

  snippetFor(site: Platform): Snippet | undefined {
    const { hasFile, fileAddress, carried, page, name, lang } = this;
    const { kind } = this.editor.session;
    const { tag, attributes, display } = kind.shown;
    const source = hasFile ? fileAddress : carried;
    if (!source) return undefined;
    const href = page ?? (hasFile ? undefined : this.link || undefined);
    return snippet(
      // a page that shows the document carries it already
      page || hasFile || !this.link
        ? { element: tag.replace('bob-', ''), display, attributes, source, name, href, lang, script: this.script }
        : { element: tag.replace('bob-', ''), display, attributes, source: this.link, name, lang, script: this.script },
      site,
      site !== 'wordpress' || this.mayScript,
    );
  }
}

const webAddress = (typed: string): string | undefined => {
  const address = safeUrl(typed.trim());
  return address && /^https?:/.test(address) ? address : undefined;
};
