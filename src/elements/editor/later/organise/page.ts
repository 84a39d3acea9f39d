/** "Keys and memberships": what the organiser of a loyalty programme does. Loaded when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { organise as bundle } from '../../../../../locales/generated/organise.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { loadMessages } from '../../../../kit/element/messages.js';
import { withMessages, type Messages } from '../../../../schema/messages.js';
import type { Editor, Part } from '../editing.js';
import { pagesStyles } from '../pages.styles.js';
import { CountersView } from './counters.js';
import { helpView } from './help.js';
import { KeyView } from './key.js';
import type { HeldList } from './list.js';
import { MembersView } from './members.js';
import { organiseStyles } from './organise.styles.js';
import { Organiser } from './organiser.js';
import { recordsView } from './records.js';
import { fileField, section } from './section.js';
import { uploadView } from './upload.js';
import { walletsView } from './wallets.js';

export async function open(editor: Editor): Promise<Part> {
  const page = new OrganisePage(editor);
  await page.load();
  return page;
}

class OrganisePage implements Part {
  #organiser: Organiser;
  #key: KeyView;
  #members: MembersView;
  #counters: CountersView;
  #messages: Messages = {};
  #code = '';
  #signal: AbortSignal | undefined;
  /** Lists of other programmes that were here, with cancellations that nobody has saved. */
  readonly #unsaved = new Map<string, HeldList>();
  /** The short name of the programme whose key and records are held. */
  #id: string | undefined;

  constructor(private readonly editor: Editor) {
    const { root } = editor.host;
    adoptStyles(root, pagesStyles);
    adoptStyles(root, organiseStyles);
    for (const name of ['pointerdown', 'keydown']) root.addEventListener(name, () => this.#organiser.touch());
    this.#organiser = this.#begin();
    this.#key = new KeyView(this.#organiser);
    this.#members = new MembersView(this.#organiser);
    this.#counters = new CountersView(this.#organiser);
  }

  #begin(): Organiser {
    const { editor } = this;
    const organiser = new Organiser(editor, editor.session);
    organiser.say = (words) => withMessages(this.#messages, words);
    organiser.onLock = () => organiser === this.#organiser && this.#key.forget();
    return organiser;
  }

  /** The words, in the language that the editor speaks now. */
  async load(): Promise<void> {
    const { code } = this.editor.host.locale;
    this.#code = code;
    const messages = await loadMessages(bundle, code);
    if (this.#code !== code) return;
    this.#messages = messages;
    this.editor.host.update();
  }

  /** Whoever leaves the page takes no key along, nor does the browser keep it for "back". */
  #watch(): void {
    const { signal } = this.editor.host;
    if (this.#signal === signal) return;
    this.#signal = signal;
    const leave = (): void => this.#organiser.lock();
    signal.addEventListener('abort', leave, { once: true });
    addEventListener('pagehide', leave, { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        // a key whose file is not saved, or a list of which nobody has a copy, would be lost
        if (this.#key.isUnsaved || [this.#organiser.list, ...this.#unsaved.values()].some(({ isSaved }) => !isSaved))
          event.preventDefault();
      },
      { signal },
    );
  }

  render(): TemplateResult {
    const { editor } = this;
    if (editor.host.locale.code !== this.#code) void this.load();
    this.#watch();
    const id = this.#organiser.session === editor.session ? this.#organiser.programme?.id : undefined;
    if (this.#organiser.session !== editor.session || (id !== undefined && this.#id !== undefined && id !== this.#id)) {
      // another document or programme: its organiser has another key
      const { list } = this.#organiser;
      if (!list.isSaved && this.#id !== undefined) this.#unsaved.set(this.#id, list);
      this.#organiser.lock();
      this.#organiser = this.#begin();
      const { programme } = this.#organiser;
      const kept = this.#unsaved.get(programme?.id ?? '');
      if (kept && kept.read?.id === programme?.status) this.#organiser.list = kept;
      this.#key = new KeyView(this.#organiser);
      this.#members = new MembersView(this.#organiser);
      this.#counters = new CountersView(this.#organiser);
    }
    const organiser = this.#organiser;
    this.#id = organiser.programme?.id ?? this.#id;
    organiser.refresh();
    // these speak with the words of the form
    const status = fileField(organiser, 'status');
    const inFile = html`${fileField(organiser, 'keys')}${organiser.programme?.status === undefined ? nothing : status}`;
    return withMessages(
      this.#messages,
      () =>
        html`<div class="organise" @keydown=${(event: KeyboardEvent) => this.#key.onKey(event)}>
          ${section(organiser, this.#messages, this.#key.section(inFile))}
          ${section(organiser, this.#messages, this.#members.section(status))}
          ${section(organiser, this.#messages, this.#counters.section())} ${section(organiser, this.#messages, recordsView(organiser))}
          ${section(organiser, this.#messages, uploadView(organiser))} ${section(organiser, this.#messages, walletsView(organiser))}
          ${section(organiser, this.#messages, helpView())}
        </div>`,
    );
  }
}
