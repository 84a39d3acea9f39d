/** The document as a file, on another device, in other formats, on paper. Loaded when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { lostIn } from '../../../../engines/convert/lost-in.js';
import { ownLanguageName, formatList } from '../../../../kit/intl/names.js';
import { print } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import { PUBLISH, publishTitle, type Part } from '../editing.js';
import { fileName } from '../../logic/file-name.js';
import { exportedOf } from '../private-keys.js';
import { copyButton } from '../publish/copyable.js';
import { saveButton, saveJson } from '../publish/save-button.js';
import type { Speaker } from '../publish/speaker.js';
import { codeOut, leftOut } from '../publish/view.js';
import { Device } from './device.js';
import { formatsFor, type Format } from './formats.js';
import { lostName } from '../../logic/lost-name.js';
import { printDocument } from './print.js';
import { WithoutScript } from './without-script.js';

/** So many names are read in a sentence; more are a list. */
const FEW = 6;

const lostList = (names: readonly string[]): TemplateResult =>
  html`<details class="lost">
    <summary>
      ${msg(str`What it cannot hold (${names.length})`, { id: 'export.lost-list', desc: 'Opens a list of the names of fields; their number' })}
    </summary>
    <ul>
      ${names.map((name) => html`<li>${name}</li>`)}
    </ul>
  </details>`;

const isOneLanguage = (formats: readonly Format[]): boolean => formats.some(({ single }) => single);

export class ExportPage implements Part {
  #language = '';
  readonly #device: Device;
  readonly #withoutScript: WithoutScript;

  constructor(
    private readonly speaker: Speaker,
    private readonly readAs: (kind: string, json: object) => object | null,
  ) {
    this.#device = new Device(speaker);
    this.#withoutScript = new WithoutScript(speaker);
  }

  render(): TemplateResult {
    const { editor } = this.speaker;
    return html`${this.#file()} ${this.#device.render()} ${this.#formats()} ${this.#html()} ${this.#paper()}
      <ul class="further" role="list">
        <li>
          <button type="button" class="text" @click=${() => editor.go(PUBLISH)}>${publishTitle()}</button>
        </li>
      </ul>`;
  }

  /** Always possible, whatever is wrong with the document. */
  #file(): TemplateResult {
    const { editor, publish } = this.speaker;
    const { session } = editor;
    const { exported } = session;
    const { left, document } = publish.open;
    return html`<h4>${msg('Save as a file', { id: 'export.file' })}</h4>
      <p>
        ${msg('The file contains everything that you have written. You can open it here again at any time.', { id: 'export.file-text' })}
      </p>
      <p class="row">
        ${saveJson(exportedOf(session), fileName(session, left.length ? 'draft.json' : 'json'), 'solid', () => editor.keeping?.saved(exported))}
      </p>
      ${
        left.length
          ? html`<p class="hint">
                ${msg(str`It also contains what is only for partners or staff: ${publish.names(left)}. For your website, save the public file.`, { id: 'export.file-staff', desc: 'Names of sections follow' })}
              </p>
              <p class="row">${saveJson(document, fileName(session))}</p>`
          : nothing
      }`;
  }

  #formats(): TemplateResult | typeof nothing {
    const { editor, publish } = this.speaker;
    const { kind } = editor.session;
    const formats = formatsFor(kind.form.kind);
    if (!formats.length) return nothing;
    const { document } = publish.open;
    const read = this.readAs(kind.form.kind, document);
    return html`<h4>${msg('Other formats', { id: 'export.formats' })}</h4>
      ${leftOut(publish)} ${publish.coded.length ? html`<p class="hint">${codeOut(publish.names(publish.coded))}</p>` : nothing}
      ${
        read
          ? html`${
                isOneLanguage(formats)
                  ? this.#languages(msg('These formats hold the texts of one language.', { id: 'export.language-hint' }))
                  : nothing
              }
              <ul class="list" role="list">
                ${formats.map((format) => this.#format(format, read, document))}
              </ul>`
          : html`<p>
              <button type="button" class="text" @click=${() => editor.show(['name'])}>
                ${msg('Add a name first.', { id: 'export.no-name', desc: 'Button: leads to the field for the name' })}
              </button>
            </p>`
      }`;
  }

  #html(): TemplateResult | typeof nothing {
    const { editor, publish } = this.speaker;
    const { form } = editor.session.kind;
    const { document } = publish.open;
    const read = this.readAs(form.kind, document);
    if (!read) return nothing;
    // one choice is for all
    const choice = isOneLanguage(formatsFor(form.kind)) ? nothing : this.#languages();
    return this.#withoutScript.render(document, read, this.#chosen, choice);
  }

  /** The language of what holds one only. */
  get #chosen(): string {
    const { main, all } = this.speaker.editor.session.languages;
    return all.includes(this.#language) ? this.#language : main;
  }

  #languages(hint?: string): TemplateResult | typeof nothing {
    const { editor } = this.speaker;
    const { all } = editor.session.languages;
    if (all.length < 2) return nothing;
    return html`<div class="field">
      <label for="export-language">${msg('Language', { id: 'edit.preview-language', desc: 'Of the preview' })}</label>
      ${hint ? html`<p class="hint" id="export-language-hint">${hint}</p>` : nothing}
      <select
        id="export-language"
        aria-describedby=${hint ? 'export-language-hint' : nothing}
        @change=${({ target }: Event) => {
          this.#language = (target as HTMLSelectElement).value;
          editor.host.update();
        }}
      >
        ${all.map((one) => html`<option value=${one} ?selected=${one === this.#chosen}>${ownLanguageName(one)}</option>`)}
      </select>
    </div>`;
  }

  #format(format: Format, read: object, written: object): TemplateResult {
    const { editor } = this.speaker;
    const { session, host } = editor;
    const { all } = session.languages;
    const making = { languages: [this.#chosen, ...all], locale: host.locale.code };
    const name = fileName(session, format.ending);
    const places = lostIn(format.id, written, read);
    const isTable = format.id === 'csv';
    const namesOf = (some: readonly string[]): string[] => [...new Set(some.map((place) => lostName(session.kind.form, place)))];
    const named = (some: readonly string[]): string => formatList(host.locale.code, namesOf(some));
    // of a table's members, and of the cluster that they are in
    const own = isTable ? places.filter((place) => !place.startsWith('members')) : [];
    const lost = places.filter((place) => !own.includes(place));
    const isLong = namesOf(lost).length > FEW;
    // parts that are not public, code in texts and other languages do not come along either, which is said above
    const { open, coded } = this.speaker.publish;
    const isWhole = !open.left.length && !coded.length && !(format.single && all.length > 1);
    return html`<li data-format=${format.id}>
      <strong>${format.title}</strong>
      <p class="hint">${format.text}</p>
      ${isLong ? lostList(namesOf(lost)) : nothing}
      <p class="hint">
        ${
          isLong
            ? nothing
            : lost.length
              ? msg(str`It cannot hold: ${named(lost)}.`, { id: 'export.lost', desc: 'Names of fields follow' })
              : isWhole && !own.length
                ? msg('It holds everything that you have written.', { id: 'export.whole' })
                : nothing
        }
        ${
          own.length
            ? msg(str`It holds the members only, and not what you wrote about the cluster itself: ${named(own)}.`, {
                id: 'export.lost-cluster',
                desc: 'A table of members; names of fields follow',
              })
            : nothing
        }
      </p>
      <p class="row">
        ${saveButton({ name, type: format.type, text: () => format.make(read, making) })}
        ${format.paste ? copyButton(this.speaker, format.paste(read, making), format.title) : nothing}
      </p>
    </li>`;
  }

  #paper(): TemplateResult | typeof nothing {
    const { editor, publish } = this.speaker;
    // an element shows nothing without what is required
    if (!this.readAs(editor.session.kind.form.kind, publish.open.document)) return nothing;
    return html`<h4>${msg('Print', { id: 'publish.print' })}</h4>
      <p>${msg('The public document as visitors see it, on paper or as a PDF.', { id: 'export.print-text' })}</p>
      <p class="row">
        <button type="button" class="button" @click=${() => void printDocument(editor, publish.open.document)}>
          ${print()}${msg('Print', { id: 'publish.print' })}
        </button>
      </p>
      <div class="paper"></div>`;
  }
}
