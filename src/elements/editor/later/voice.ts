/** What is said to those who do not see it: one thing after the other, and again where it is the same. Loaded once the form stands. */
import { editorMore } from '../../../../locales/generated/editorMore.js';
import { loadMessages } from '../../../kit/element/messages.js';
import { msg, str, withMessages } from '../../../schema/messages.js';
import { labelOf } from '../logic/labels.js';
import { pathText, type Path } from '../logic/paths.js';
import type { Editor } from './editing.js';
import { merged } from './words.js';

/** The region is empty so long, in milliseconds: the same words are a change then. */
const GAP = 100;
/** What was said is left alone so long. */
const HOLD = 2000;
/** A state is told when it has not changed for so long. */
const PAUSE = 2000;

export class Voice {
  /** What may wait, by its subject: the last word of each. */
  readonly #waiting = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly editor: Editor) {
    editor.host.element.addController({ hostDisconnected: () => this.#stop() });
  }

  /** Says at once what answers an action. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#show('');
    this.#timer = setTimeout(() => {
      this.#show(text);
      this.#timer = setTimeout(() => this.#next(), text ? HOLD : 0);
    }, GAP);
  }

  /** Says it when what was said before is over. */
  wait(subject: string, text: string): void {
    this.#waiting.set(subject, text);
    if (this.#timer === undefined) this.#next();
  }

  /**
   * A line that changes with each key is told when it rests.
   *
   * @param isNews whether it is told at all
   */
  state(text: string, isNews: () => boolean): void {
    if (text === this.#state) return;
    this.#state = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => isNews() && this.wait('state', text), PAUSE);
  }

  /** A step was taken back, or again. */
  stepped(path: Path, again: boolean): void {
    const { host, session, texts } = this.editor;
    const { form } = session.kind;
    const seen = { document: session.document, locale: host.locale };
    void (async () => {
      const messages = await loadMessages(merged(editorMore, texts), host.locale.code);
      const words = (): string => {
        const name = path.length ? labelOf(form, pathText(path), seen) : '';
        return again
          ? name
            ? msg(str`Redone: ${name}`, { id: 'said.redone', desc: 'For screen readers: a change was made again; the name of its field' })
            : msg('Redone.', { id: 'said.redone-all', desc: 'For screen readers: a change was made again' })
          : name
            ? msg(str`Undone: ${name}`, { id: 'said.undone', desc: 'For screen readers: a change was taken back; the name of its field' })
            : msg('Undone.', { id: 'said.undone-all', desc: 'For screen readers: a change was taken back' });
      };
      this.say(withMessages(messages, words));
    })();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#pause);
    this.#timer = undefined;
    this.#state = '';
    this.#waiting.clear();
  }

  #next(): void {
    this.#timer = undefined;
    for (const [subject, text] of this.#waiting) {
      this.#waiting.delete(subject);
      return this.say(text);
    }
  }

  /** Past the view: nothing else is drawn anew for it. */
  #show(text: string): void {
    const region = this.editor.host.root.querySelector('.editor > [role=status]');
    if (region) region.textContent = text;
  }
}
