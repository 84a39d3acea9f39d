/** What the parts of an element know of each other. Types only, so that nothing is loaded and no file imports in a circle. */
import type { ReactiveElement, ReactiveController } from 'lit';
import type { Loaded, LoadOptions, Rescue } from '../../schema/load/load.js';
import type { Finding, Problem, Reading } from '../../schema/problem.js';
import type { Locale, LocaleController } from './locale.js';
import type { Bundle } from './messages.js';

/** What the kit reads of any document. */
export interface Readable {
  /** Language of its plain strings. */
  readonly lang?: string | undefined;
  /** Its own accent colour. */
  readonly color?: string | undefined;
}

/**
 * An element as its lazy half and that half's controllers see it: they never import its class.
 *
 * @template A The attributes and properties of the element that they read.
 */
export interface Host<D extends object, A extends object = object> {
  readonly element: ReactiveElement & A;
  readonly root: ShadowRoot;
  /** The document once all of it was read and is shown, else null. */
  readonly document: D | null;
  /** The language that the element speaks now, and texts in it. When it changes, this is another object. */
  readonly locale: Locale;
  /** Aborted when the element leaves its place in the page; each place has its own. */
  readonly signal: AbortSignal;
  /** Draws the element again. */
  update(): void;
  /** Shows what is known of the document so far: a preview that only the lazy half can read. Resolves when it is drawn. */
  showEarly(preview: D): Promise<void>;
  /** Shows the document again once what another view or language needs is here. */
  present(): void;
  /** Runs `words` in the element's language, for texts outside of a render. */
  say<T>(words: () => T): T;
  /** The visitor chose another language. */
  choose(language: string): void;
  /**
   * Answers a visitor's action with a part that is loaded now: `host.later(pinned(() => import('./x.js')), ({ open }) => open())`.
   * The last action wins, an element that has left the page does nothing, and a part that cannot be loaded is reported once.
   */
  later<T>(coming: Promise<T>, act: (part: T) => unknown): Promise<void>;
  /** The list of what is wrong with the document, for the owner of the page; nothing for visitors. */
  report(): unknown;
  /** Adds to that list what was found wrong later, beside the document. */
  tell(findings: readonly Finding[]): Promise<void>;
}

/**
 * The lazy half of an element: a class over `Host<D>` in `elements/<name>/later/controller.ts`. What a visitor does is a method of it.
 * It is a reactive controller: it starts in `hostConnected`, stops in `hostDisconnected`, and starts again.
 */
export interface Later<D extends object> extends ReactiveController {
  /** Reads the whole document; `base` is the address that its relative links are seen from. */
  read(json: unknown, base: string, signal: AbortSignal): Reading<D> | Promise<Reading<D>>;
  /** Loads what this document needs to be shown in this language and view; nothing where that is all here. */
  prepare?(document: D): Promise<unknown> | undefined;
  /** The view, where the first view is not the class's own. */
  view?(document: D): unknown;
  /** What follows once the whole document is shown, and again when it is shown in another way. */
  shown?(document: D): unknown;
}

/** What the kit itself does for an element once its first view stands: `ElementHost`, which comes with the lazy half. */
export interface LazyHost<D extends object = object> {
  /** Shows what the whole reader gave in place of the preview, and then tells the page. */
  finish(reading: Reading<D>): Promise<unknown>;
  /** Shows the document again in another way, once what that needs is here. */
  showAgain(): void;
  /** The element stands here, perhaps in another place: keeps it in step with its page until it leaves that. */
  moved(): void;
  /** The element is back in the page. */
  returned(): void;
  unfollow(): void;
  /** Measures the page's colours, and fits the element's to them. */
  applyTheme(element: HTMLElement, accent?: string): void;
  prepareIntl(code: string): Promise<unknown> | undefined;
  /** Gives the element its styles again in another document. */
  readoptStyles(): void;
  /** The remark below a document that came from the browser's cache, since the network failed. */
  remark(): unknown;
  /** Puts the findings into words for the owner of the page: `.problems`, the console, and the list below the element. */
  explain(findings: readonly Finding[]): Promise<void>;
  /** That list; nothing for visitors. */
  report(): unknown;
  readonly rescue: Rescue;
  /** The document that an address carries: `#bob=1…`. */
  carried(src: string): Promise<Loaded>;
}

/** What an element class defines, and what it shows. */
export interface Definition<D extends object, L extends Later<D>> extends ReactiveElement {
  readonly data: unknown;
  readonly src: string | null | undefined;
  readonly debug: boolean;
  readonly bundle: Bundle;
  phase: 'idle' | 'loading' | 'ready' | 'failed';
  document: D | null;
  problems: Problem[];
  preview(json: unknown, base: string): D | null | Promise<D | null>;
  read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<D>>;
  loadLater(): Promise<LaterModule<D, L>>;
  ahead(large?: boolean): unknown;
  own?(src: string): Promise<Loaded> | undefined;
  /** Reads a file that need not be JSON. */
  readonly parse?: LoadOptions['parse'];
  prepare(document: D): Promise<unknown> | undefined;
  shown(document: D): unknown;
  present(): void;
  rendered(): Promise<boolean>;
}

/** `elements/<name>/later/controller.ts`: `export const create = lazyHalf(CardLater);` */
export interface LaterModule<D extends object, L extends Later<D>> {
  create(core: Core<D, L>): L;
}

/** An element's parts, as they know of each other (`core.ts`). */
export interface Core<D extends object = object, L extends Later<D> = Later<D>> {
  readonly element: Definition<D, L>;
  readonly loader: {
    /** Counts the visitor's actions. */
    action: number;
    /** What is done when the lazy half is here. */
    resume: (() => unknown) | undefined;
    load(): Promise<L>;
    /** Something could not be loaded. */
    lost(): void;
  };
  readonly locale: LocaleController;
  readonly source: {
    /** What is shown: a preview of the document, or all of it. */
    readonly shown: (D & Readable) | null;
    /** The script that was read. */
    readonly script: Element | null;
    /** Set where the browser's own cache served: the date of that copy, if it is known. */
    readonly stale: Date | true | undefined;
    /** Aborted when another document is asked for, or the element leaves the page. */
    readonly signal: AbortSignal;
    /** Whether it is not here yet, or not all of it. */
    unfinished: boolean;
    /** Done when the document is shown or has failed. */
    settled: Promise<unknown>;
    begin(): void;
    /** What was stopped may go on. */
    renew(): void;
  };
  readonly theme: { due: boolean; hostUpdated(): void };
  /** What comes with the lazy half. */
  lazy: LazyHost<D> | undefined;
  /** Shows a preview or the whole document; false where another came first. */
  show(document: D): Promise<boolean>;
  /** There is no document to show. */
  idle(): void;
  fail(findings: readonly Finding[]): Promise<void>;
  /** Tells the owner of the page what is wrong with the document. Never rejects. */
  explain(findings: readonly Finding[]): Promise<void>;
  /** Loads the lazy half where it is not here yet, and keeps the element in step with its page. Never rejects. */
  attend(): Promise<void>;
  /** Shows that it failed, in the language of the page. */
  showFailure(): Promise<void>;
}
