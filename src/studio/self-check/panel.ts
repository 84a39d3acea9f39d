/** The panel that tells the owner what was found. Plain DOM: nothing of it may wait for an element’s code. */
import type { SelfProblem } from '../../engines/self-check/index.js';
import { copyText } from '../../kit/output/copy.js';
import { msg } from '../../schema/messages.js';
import { styles } from './panel.styles.js';
import { aboutOf, good, reportOf, searchTitle, shownTitle, summary, titleOf, type Told } from './report.js';

type Child = Node | string;

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

export class Panel {
  readonly #root: ShadowRoot;
  readonly #dialog = make('dialog', { 'aria-labelledby': 'title' });
  readonly #status = make('p', { role: 'status' });
  readonly #results = make('div', { class: 'results' });
  /** What had the focus before. */
  #before: HTMLElement | undefined;

  /**
   * @param look looks at the page
   * @param say speaks in the owner’s language
   */
  constructor(
    private readonly layer: HTMLElement,
    private readonly look: () => Promise<Told>,
    private readonly say: <T>(words: () => T) => T,
  ) {
    this.#root = layer.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [styles.styleSheet!];
    this.#root.append(this.#dialog);
    // shortcuts of the page are not meant
    for (const type of ['keydown', 'keyup', 'keypress'] as const) this.#dialog.addEventListener(type, (event) => event.stopPropagation());
    this.#dialog.addEventListener('keydown', ({ key }) => void (key === 'Escape' && this.#close()));
  }

  open(): void {
    this.#before = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    const title = make('h2', { id: 'title', tabindex: '-1' });
    this.say(() => {
      title.append(titleOf());
      const close = this.#button(msg('Close', { id: 'bobcheck.close', desc: 'Button' }), () => this.#close());
      this.#dialog.append(make('header', {}, title, close), this.#status, this.#results);
    });
    this.#dialog.show();
    title.focus({ preventScroll: true });
    void this.#run();
  }

  #close(): void {
    this.layer.remove();
    this.#before?.focus({ preventScroll: true });
  }

  #button(text: string, act: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button' }, text);
    button.addEventListener('click', act);
    return button;
  }

  async #run(): Promise<void> {
    this.#results.replaceChildren();
    this.#status.textContent = this.say(() => msg('Checking the page …', { id: 'bobcheck.checking' }));
    const told = await this.look();
    this.say(() => this.#draw(told));
  }

  #draw(told: Told): void {
    const { facts, problems } = told;
    const all = [...problems.shown, ...problems.search];
    const wrong = all.filter(({ isRemark }) => !isRemark).length;
    this.#status.textContent = summary(wrong, all.length - wrong);
    const copy = this.#button(msg('Copy as text', { id: 'bobcheck.copy', desc: 'Button' }), () => void this.#copy(told));
    const again = this.#button(msg('Check again', { id: 'bobcheck.again', desc: 'Button' }), () => void this.#run());
    const sections: Child[] = [
      make('h3', {}, shownTitle()),
      listOf(problems.shown),
      make('h3', {}, searchTitle()),
      listOf(problems.search),
      ...(facts.shift === undefined
        ? [
            make(
              'p',
              { class: 'note' },
              msg('This browser does not tell whether the page jumps while it loads. Chrome and Edge do.', { id: 'bobcheck.no-shift' }),
            ),
          ]
        : []),
      make('p', { class: 'note' }, aboutOf(facts)),
      make(
        'p',
        { class: 'note' },
        msg('Only pages with ?bob-check in their address show this. Nothing is sent anywhere.', { id: 'bobcheck.private' }),
      ),
      make('footer', {}, copy, again),
    ];
    this.#results.replaceChildren(...sections);
  }

  async #copy(told: Told): Promise<void> {
    const text = this.say(() => reportOf(told, location.href));
    const copied = await copyText(text, this.#dialog);
    this.#status.textContent = this.say(() =>
      copied
        ? msg('Copied.', { id: 'bobcheck.copied' })
        : msg('The browser does not allow copying. Select the text below.', { id: 'bobcheck.not-copied' }),
    );
    if (copied) return;
    const label = this.say(() => msg('Result as text', { id: 'bobcheck.text', desc: 'Name of a field, for screen readers' }));
    const field = make('textarea', { readonly: '', rows: '8', 'aria-label': label }, text);
    this.#results.prepend(field);
    field.select();
  }
}

function listOf(problems: readonly SelfProblem[]): HTMLElement {
  if (!problems.length) return make('p', {}, good());
  return make('ul', { role: 'list' }, ...problems.map(itemOf));
}

function itemOf({ code, message, hint, isRemark, about }: SelfProblem): HTMLElement {
  const kind = isRemark
    ? msg('Remark', { id: 'bobcheck.remark', desc: 'Before a sentence: not wrong, but could be better' })
    : msg('Problem', { id: 'bobcheck.problem', desc: 'Before a sentence: something is wrong' });
  return make(
    'li',
    { 'data-code': code, class: isRemark ? 'remark' : 'problem' },
    make('span', { class: 'kind' }, kind),
    make('p', { class: 'message' }, message),
    make('p', {}, hint),
    ...about.map((one) => make('p', { class: 'about' }, make('code', {}, one))),
  );
}
