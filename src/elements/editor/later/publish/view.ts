/** How the last page looks. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../../../kit/output/copy.js';
import { saveFile } from '../../../../kit/output/download.js';
import { copy, file } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import type { Advice } from '../../../../schema/form.js';
import { isExample } from '../../logic/examples.js';
import { pathOf } from '../../logic/paths.js';
import { isWritten } from '../../logic/texts.js';
import { publishTitle, type Editor } from '../editing.js';
import { fileName, howTo, sites } from './platforms.js';
import type { Publish, Site } from './publish.js';

export function publishView(editor: Editor, publish: Publish): TemplateResult {
  publish.refresh();
  return html`<section class="step" role="group" data-step="publish" aria-labelledby="step-title">
    <h3 id="step-title" tabindex="-1">${publishTitle()}</h3>
    ${ready(editor)} ${left(publish)} ${where(editor, publish)} ${result(editor, publish)}
  </section>`;
}

const missing = ({ session }: Editor): readonly Advice[] => {
  const { form } = session.kind;
  const isDone = (path: string): boolean => isWritten(session.at(pathOf(path))) && !isExample(form, session.document, path);
  return form.advice.filter(({ anyOf }) => !anyOf.some(isDone));
};

/** What is wrong or missing, each with the way to it; or that it is good enough. */
function ready(editor: Editor): TemplateResult {
  const advice = missing(editor);
  // what is advised is said once, in the words of the form
  const problems = editor.checker.problems.filter(({ path }) => !advice.some(({ anyOf }) => anyOf.includes(path)));
  if (!advice.length && !problems.length)
    return html`<p class="good">${msg('Ready to publish. You can add more at any time.', { id: 'edit.ready' })}</p>`;
  return html`<h4>${msg('Before you publish', { id: 'edit.before' })}</h4>
    <ul class="todo">
      ${advice.map(
        ({ anyOf, words }) =>
          html`<li><button type="button" class="text" @click=${() => editor.show(pathOf(anyOf[0]!))}>${words()}</button></li>`,
      )}
      ${problems.map(
        ({ path, message, hint }) =>
          html`<li>
            ${
              path
                ? html`<button type="button" class="text" @click=${() => editor.show(pathOf(path))}>${message}</button> ${hint}`
                : html`${message} ${hint}`
            }
          </li>`,
      )}
    </ul>`;
}

/** What is for partners and staff does not go out. */
function left(publish: Publish): TemplateResult | typeof nothing {
  const { left: parts } = publish.open;
  return parts.length
    ? html`<p class="hint">
        ${msg(str`Left out because they are only for partners or staff: ${publish.names(parts)}.`, { id: 'edit.left-out', desc: 'Names of sections follow' })}
      </p>`
    : nothing;
}

function where(editor: Editor, publish: Publish): TemplateResult {
  const put = (change: () => void): void => {
    editor.say(() => '');
    change();
    editor.host.update();
  };
  const radio = (name: string, value: string, label: string, checked: boolean, change: () => void) =>
    html`<label
      ><input type="radio" name=${name} value=${value} .checked=${checked} @change=${() => put(change)} /><span>${label}</span></label
    >`;
  const { site } = publish;
  return html`<fieldset class="field ask">
      <legend>${msg('What is your website made with?', { id: 'edit.where' })}</legend>
      ${sites().map(([value, label]) => radio('site', value, label, site === value, () => (publish.site = value)))}
    </fieldset>
    ${
      site === 'wordpress'
        ? html`<fieldset class="field ask">
            <legend>${msg('What is your role in WordPress?', { id: 'edit.role', desc: 'In WordPress' })}</legend>
            ${radio('role', 'administrator', msg('Administrator or editor', { id: 'edit.role-admin', desc: 'Role in WordPress' }), publish.mayScript, () => (publish.mayScript = true))}
            ${radio('role', 'author', msg('Author or contributor, or I am not sure', { id: 'edit.role-author', desc: 'Role in WordPress' }), !publish.mayScript, () => (publish.mayScript = false))}
          </fieldset>`
        : nothing
    }
    ${
      site && site !== 'none'
        ? html`<fieldset class="field ask">
            <legend>${msg('Can you upload a file to your website?', { id: 'edit.file' })}</legend>
            ${radio('file', 'no', msg('No, or I am not sure', { id: 'edit.file-no' }), !publish.hasFile, () => (publish.hasFile = false))}
            ${radio('file', 'yes', msg('Yes', { id: 'edit.file-yes' }), publish.hasFile, () => (publish.hasFile = true))}
          </fieldset>`
        : nothing
    }`;
}

function result(editor: Editor, publish: Publish): TemplateResult | typeof nothing {
  const { site } = publish;
  if (!site) return nothing;
  if (publish.tooLarge && (!publish.hasFile || site === 'none'))
    return html`<p class="wrong" role="alert">
      ${msg('This document is too long for a link. Upload it as a file, or make it shorter.', { id: 'edit.too-large' })}
    </p>`;
  return site === 'none' ? link(editor, publish) : line(editor, publish, site);
}

/** The line for a page of theirs. */
function line(editor: Editor, publish: Publish, site: Exclude<Site, 'none'>): TemplateResult {
  const made = publish.snippet;
  const save = publish.hasFile ? download(editor, publish) : nothing;
  if (publish.hasFile && !publish.address.trim()) return html`${save}`;
  if (!made)
    return publish.carried || publish.hasFile
      ? html`<p>
          ${msg('Only an administrator or editor can add this. Choose that role to see the line, then send it to them.', { id: 'edit.no-way' })}
        </p>`
      : html`<p role="status">${msg('Making the line.', { id: 'edit.packing' })}</p>`;
  return html`${save}
    <h4>${msg('Paste this line', { id: 'edit.line' })}</h4>
    ${copyable(editor, made.html, msg('Line to paste', { id: 'edit.line-name', desc: 'Name of a field, for screen readers' }))}
    ${publish.script.known ? nothing : html`<p class="hint">${msg('Replace the dots with the address of bob.js. Ask your cluster manager for it.', { id: 'edit.script-unknown' })}</p>`}
    <ol class="how">
      ${howTo(site, made).map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    <p class="hint">
      ${
        publish.hasFile
          ? msg('To make changes later, open the file here, then upload the new one in its place.', { id: 'edit.later-file' })
          : msg('The line contains the whole document. To make changes later, open the line here, then paste the new one in its place.', {
              id: 'edit.later-link',
            })
      }
    </p>`;
}

/** Half of a sign cannot stand in an address. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** A link for those without a site. */
function link(editor: Editor, publish: Publish): TemplateResult {
  const { link: address, name } = publish;
  if (!address)
    return publish.script.viewer
      ? html`<p role="status">${msg('Making the link.', { id: 'edit.packing-link' })}</p>`
      : html`<p>${msg('This page cannot make links. Send the file instead.', { id: 'edit.no-viewer' })}</p>
          ${download(editor, publish)}`;
  const mail = `mailto:?subject=${encodeURIComponent(whole(name))}&body=${encodeURIComponent(whole(`${name}\n${address}`))}`;
  return html`<h4>${msg('Send this link', { id: 'edit.link-title' })}</h4>
    ${copyable(editor, address, msg('Link to send', { id: 'edit.link-name', desc: 'Name of a field, for screen readers' }))}
    <p class="row">
      <a class="button" href=${address} target="_blank" rel="noopener">${msg('Open the link', { id: 'edit.open-link' })}</a>
      <a class="button" href=${mail}>${msg('Send by email', { id: 'edit.mail-link' })}</a>
    </p>
    <p class="hint">
      ${msg('Anyone with the link can read the document. To make changes later, send a new link: the old one stays as it is.', { id: 'edit.link-kept' })}
    </p>`;
}

/** A text to select, and a button that copies it. */
const copyable = (editor: Editor, text: string, name: string): TemplateResult =>
  html`<textarea
      class="code"
      part="snippet"
      readonly
      rows="4"
      aria-label=${name}
      .value=${text}
      @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
    ></textarea>
    <p class="row">
      <button
        type="button"
        class="solid"
        @click=${async ({ target }: Event) => {
          const done = await copyText(text, target as Element);
          editor.say(() =>
            done
              ? msg('Copied.', { id: 'edit.copied' })
              : msg('Copying is not allowed here. Select the text and copy it.', { id: 'edit.not-copied' }),
          );
        }}
      >
        ${copy()}${msg('Copy', { id: 'edit.copy' })}
      </button>
      <span role="status">${editor.said}</span>
      <span class="hint">${msg(str`${text.length} characters`, { id: 'edit.length', desc: 'Length of a line' })}</span>
    </p>`;

/** The file, and its address once it is on the site. */
const download = ({ host, session }: Editor, publish: Publish): TemplateResult =>
  html`<div class="field">
      <button
        type="button"
        class="button"
        @click=${({ target }: Event) => void saveFile(target as Element, `${JSON.stringify(publish.open.document, null, 2)}\n`, 'application/json', fileName(session))}
      >
        ${file()}${msg(str`Save ${fileName(session)}`, { id: 'edit.save', desc: 'Button: saves a file of this name' })}
      </button>
    </div>
    ${
      publish.hasFile
        ? html`<div class="field">
            <label for="file-address">${msg('Address of the file on your website', { id: 'edit.address' })}</label>
            <p class="hint" id="file-address-hint">
              ${msg('Upload the file first. For example: https://example.org/book.json', { id: 'edit.address-hint' })}
            </p>
            <input
              id="file-address"
              type="text"
              inputmode="url"
              spellcheck="false"
              autocapitalize="off"
              aria-describedby="file-address-hint"
              .value=${publish.address}
              @input=${({ target }: Event) => {
                publish.address = (target as HTMLInputElement).value;
                host.update();
              }}
            />
          </div>`
        : nothing
    }`;
