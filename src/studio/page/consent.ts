/**
 * Pictures and files of other sites: the reader agrees for one document, and no other that is opened in the same page is shown with them. The browser keeps to
 * that by a policy, which can be added to a page at any time and taken back by a new page only.
 */
import type { BobDraftEvent } from '../../elements/editor/draft-event.js';
import { agree, agreedTo, disagree, forbidRequests } from '../view/guard.js';

/** The folder of the library; what else is on this site is asked with the reader's cookies. */
const LIBRARY = location.origin === 'null' ? "'self'" : new URL('../', location.href).href.replace(/[?#;,].*/, '');
/** Beside the policy of the page, until they agree. */
const OWN_FILES = `default-src 'none'; script-src 'self'; style-src 'self'; img-src ${LIBRARY} data: blob:; media-src data: blob:; connect-src ${LIBRARY}; worker-src 'self'`;

type Edited = Pick<BobDraftEvent, 'draft' | 'since'>;

const keyOf = ({ draft, since }: Edited): string => `${draft} ${since}`;

export class Consent {
  /** The document that they agreed to, by its draft and by what was put in its place last. */
  readonly #agreed: string | undefined;
  /** What is edited, once it is known. */
  #edited: Edited | undefined;
  #forget: (() => void) | undefined;

  /**
   * @param asked the draft in the address: only that one can have been agreed to
   * @param stopped called with the sites that would have been asked; with none where another document is there
   */
  constructor(
    asked: string | undefined,
    private readonly stopped: (sites: readonly string[]) => void,
  ) {
    const said = agreedTo();
    this.#agreed = asked && said?.startsWith(`${asked} `) ? said : undefined;
    if (!this.#agreed) this.forbid();
    addEventListener('bob-draft', (event) => this.#follow(event));
  }

  /** A document that they have not agreed to comes: requests nothing of other sites from now on. */
  forbid(): void {
    if (this.#forget) return;
    if (agreedTo() !== undefined) disagree();
    this.#forget = forbidRequests(this.stopped, OWN_FILES);
  }

  /** Another document takes the place of what is shown: it is asked for anew. */
  other(): void {
    this.forbid();
    this.#edited = undefined;
    this.#forget?.();
    this.stopped([]);
  }

  #follow({ draft, since }: BobDraftEvent): void {
    const before = this.#edited;
    // it is in a draft of its own by now
    const isSame = !before || (before.since === since && (!before.draft || before.draft === draft));
    if (!isSame) this.other();
    this.#edited = { draft, since };
    if (keyOf(this.#edited) !== this.#agreed) this.forbid();
  }

  /** The draft to which they can agree; undefined where it is in none. */
  get draft(): string | undefined {
    return this.#edited?.draft || undefined;
  }

  /** They agree: the page begins again without the policy. Its address names the draft by now. */
  give(): void {
    if (this.#edited) agree(keyOf(this.#edited));
  }
}
