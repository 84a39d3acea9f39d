/** "Check my page": what a content system did to the line, and how to put it right. Loaded when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { editorMore } from '../../../../../locales/generated/editorMore.js';
import { problem } from '../../../../../locales/generated/problem.js';
import {
  asSource,
  checkPage,
  explainPage,
  isLinkAlone,
  type CheckCode,
  type PageCheck,
  type PageProblem,
} from '../../../../engines/check-page/index.js';
import { scriptTag, type Platform } from '../../../../engines/embed/index.js';
import { loadMessages } from '../../../../kit/element/messages.js';
import { msg, str, withMessages } from '../../../../schema/messages.js';
import { PUBLISH, publishTitle, type Part } from '../editing.js';
import { copyable } from '../publish/copyable.js';
import { sites } from '../publish/platforms.js';
import type { Speaker } from '../publish/speaker.js';
import { merged } from '../words.js';

/** What pasting again does not mend. */
const ELSEWHERE: ReadonlySet<CheckCode> = new Set<CheckCode>([
  'script-delayed',
  'script-blocked',
  'two-versions',
  'several-copies',
  'link-beside',
]);

type Result = PageCheck | 'empty' | 'address' | 'checking';

const missing = (): string => msg('Paste the source of the page first.', { id: 'publish.check-empty' });
const onlyAddress = (): string =>
  msg('This is the address of a page. Open it, then copy its source and paste that here.', { id: 'publish.check-address' });

export class CheckPage implements Part {
  #text = '';
  #result: Result | undefined;
  /** Whether it is of a file. */
  #isFile = false;
  /** Whether that is of a link, which says nothing about a page. */
  #isLink = false;
  #platform: Platform | undefined;

  constructor(private readonly speaker: Speaker) {}

  render(): TemplateResult {
    const { editor, publish } = this.speaker;
    publish.refresh();
    const isWrong = this.#result === 'empty' || this.#result === 'address';
    return html`<p class="intro">
        ${msg('Does the published page show your document? If not, paste its source here. Nothing is sent anywhere.', { id: 'publish.check-intro' })}
      </p>
      <ol class="how">
        <li>
          ${msg('On a computer, open the published page and press Ctrl+U. On a Mac, press Option+Command+U.', { id: 'publish.check-how-1' })}
        </li>
        <li>${msg('Select all of it, copy it and paste it below.', { id: 'publish.check-how-2' })}</li>
        <li>
          ${msg('A phone does not show the source. Send the address of your page to a computer, or paste the line as you find it in your website editor.', { id: 'publish.check-how-3' })}
        </li>
      </ol>
      <div class="field">
        <label for="check-source">${msg('Source of your page, or a link that does not work', { id: 'publish.check-source' })}</label>
        <textarea
          id="check-source"
          class="code source"
          rows="6"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          aria-describedby=${isWrong && !this.#isFile ? 'check-wrong' : nothing}
          aria-invalid=${isWrong && !this.#isFile ? 'true' : nothing}
          .value=${this.#text}
          @input=${({ target }: Event) => (this.#text = (target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <p class="row">
        <button type="button" class="solid" @click=${() => void this.#check()}>
          ${msg('Check', { id: 'publish.check', desc: 'Button: checks a page' })}
        </button>
        <label class="button file"
          >${msg('Choose a file', { id: 'edit.choose-file' })}<input
            type="file"
            class="hidden"
            aria-describedby=${isWrong && this.#isFile ? 'check-wrong' : nothing}
            aria-invalid=${isWrong && this.#isFile ? 'true' : nothing}
            accept=".html,.htm,.txt,text/html,text/plain"
            @change=${async ({ target }: Event) => {
              const input = target as HTMLInputElement;
              const [file] = input.files ?? [];
              input.value = '';
              if (file) await this.#check(await file.text(), true);
            }}
        /></label>
      </p>
      <div class="result">${this.#found()}</div>
      <ul class="further" role="list">
        <li>
          <button type="button" class="text" @click=${() => editor.go(PUBLISH)}>${publishTitle()}</button>
        </li>
      </ul>`;
  }

  async #check(text = this.#text, isFile = false): Promise<void> {
    const { host } = this.speaker.editor;
    this.#isFile = isFile;
    const source = asSource(text);
    this.#result = !text.trim() ? 'empty' : source === undefined ? 'address' : 'checking';
    this.#isLink = isLinkAlone(text);
    host.update();
    if (this.#result !== 'checking') return this.#say();
    // a large page takes a second: what is said of it is drawn before
    await new Promise((go) => setTimeout(go, 20));
    const line = this.speaker.publish.snippet?.html;
    this.#result = await checkPage(source!, line ? { snippet: line } : {});
    const { site } = this.speaker.publish;
    const { platform } = this.#result;
    this.#platform = platform !== 'other' ? platform : site && site !== 'none' ? site : 'html';
    host.update();
    this.#say();
  }

  /** One sentence for those who do not see the answer. They read the list when they want to. */
  #say(): void {
    this.speaker.say('check', () => {
      if (this.#result === 'empty') return missing();
      if (this.#result === 'address') return onlyAddress();
      const count = this.#problems.filter(({ harmless }) => !harmless).length;
      return count
        ? msg(str`Problems found: ${count}. They are listed below.`, { id: 'publish.check-said', desc: 'For screen readers: a number' })
        : `${this.#good()}.`;
    });
  }

  #found(): unknown {
    const { editor } = this.speaker;
    const result = this.#result;
    if (!result) return nothing;
    if (result === 'empty') return html`<p class="wrong" id="check-wrong">${missing()}</p>`;
    if (result === 'address') return html`<p class="wrong" id="check-wrong">${onlyAddress()}</p>`;
    if (result === 'checking') return html`<p>${msg('Checking the page.', { id: 'publish.checking' })}</p>`;
    const words = loadMessages(merged(merged(editorMore, problem), editor.texts), editor.host.locale.code);
    if (words instanceof Promise) {
      void words.then(() => editor.host.update());
      return nothing;
    }
    return withMessages(words, () => this.#told());
  }

  /** What was found, in words. */
  get #problems(): readonly PageProblem[] {
    const platform = this.#platform!;
    const { findings } = this.#result as PageCheck;
    return explainPage(findings, {
      platform: platform === 'html' ? 'other' : platform,
      role: this.speaker.publish.mayScript ? 'admin' : 'author',
    });
  }

  #good(): string {
    return this.#isLink
      ? msg('The link is complete', { id: 'publish.check-link-good' })
      : msg('Nothing wrong was found', { id: 'publish.check-good' });
  }

  #told(): TemplateResult {
    const problems = this.#problems;
    const isGood = problems.every(({ harmless }) => harmless);
    const shown = new Set<string>();
    return html`<h4>
        ${isGood ? this.#good() : msg('What was found', { id: 'publish.check-found', desc: 'Heading of a list of what is wrong with a page' })}
      </h4>
      ${isGood ? html`<p>${this.#praise()}</p>` : this.#where()}
      ${
        problems.length
          ? html`<ul class="list findings" role="list">
              ${problems.map((one) => this.#problem(one, shown))}
            </ul>`
          : nothing
      }`;
  }

  #praise(): string {
    return this.#isLink
      ? msg(
          'It contains the whole document. Whether a page shows the document cannot be seen from a link: for that, paste the source of the page.',
          { id: 'publish.check-link-text' },
        )
      : msg('The line is in the page as it should be.', { id: 'publish.check-good-text' });
  }

  /** The remedy depends on the system, and on what the owner may do there. */
  #where(): TemplateResult {
    const { editor, publish } = this.speaker;
    const choose = (change: () => void): void => {
      change();
      editor.host.update();
    };
    return html`<div class="field">
        <label for="check-platform">${msg('What is your website made with?', { id: 'edit.where' })}</label>
        <select
          id="check-platform"
          @change=${({ target }: Event) => choose(() => (this.#platform = (target as HTMLSelectElement).value as Platform))}
        >
          ${sites().map(([site, name]) => (site === 'none' ? nothing : html`<option value=${site} ?selected=${site === this.#platform}>${name}</option>`))}
        </select>
      </div>
      ${
        this.#platform === 'wordpress'
          ? html`<div class="field">
              <label for="check-role">${msg('What is your role in WordPress?', { id: 'edit.role', desc: 'In WordPress' })}</label>
              <select
                id="check-role"
                @change=${({ target }: Event) => choose(() => (publish.mayScript = (target as HTMLSelectElement).value === 'administrator'))}
              >
                <option value="administrator" ?selected=${publish.mayScript}>
                  ${msg('Administrator or editor', { id: 'edit.role-admin', desc: 'Role in WordPress' })}
                </option>
                <option value="author" ?selected=${!publish.mayScript}>
                  ${msg('Author or contributor, or I am not sure', { id: 'edit.role-author', desc: 'Role in WordPress' })}
                </option>
              </select>
            </div>`
          : nothing
      }`;
  }

  /** @param shown lines that were shown with an earlier one */
  #problem({ code, line, found, message, hint }: PageProblem, shown: Set<string>): TemplateResult {
    const again = this.#lineFor(code);
    const isNew = !!again && !shown.has(again);
    if (again) shown.add(again);
    return html`<li data-code=${code}>
      <strong>${message}</strong>
      <p>${hint}</p>
      ${
        line === undefined
          ? nothing
          : html`<p class="hint">
              ${msg(str`Line ${line}:`, { id: 'publish.check-line', desc: 'Number of a line; what stands there follows' })}
              <code>${found}</code>
            </p>`
      }
      ${isNew ? copyable(this.speaker, again, { name: msg('Line to paste', { id: 'edit.line-name', desc: 'Name of a field, for screen readers' }), rows: 3 }) : nothing}
    </li>`;
  }

  #lineFor(code: CheckCode): string | undefined {
    const { publish } = this.speaker;
    if (ELSEWHERE.has(code)) return undefined;
    if (code === 'script-missing') return scriptTag(publish.script);
    const line = publish.snippetFor(this.#platform!)?.html;
    // the script tag is there already
    return code === 'mark-missing' ? line?.replace(scriptTag(publish.script), '') : line;
  }
}
