/** How the last page looks. */
import { html, nothing, type TemplateResult } from 'lit';
import { howTo } from '../../../../engines/embed/how-to.js';
import { scriptTag } from '../../../../engines/embed/index.js';
import { msg, str } from '../../../../schema/messages.js';
import type { Advice } from '../../../../schema/form.js';
import { isExample } from '../../logic/examples.js';
import { fileName } from '../../logic/file-name.js';
import { pathOf } from '../../logic/paths.js';
import { isWritten } from '../../logic/texts.js';
import { CHECK_PAGE, EXPORT, type Editor } from '../editing.js';
import { addressField } from './address-field.js';
import { code } from './code.js';
import { copyable } from './copyable.js';
import { leadTo } from './lead.js';
import { heavy } from './length.js';
import { link } from './link.js';
import { sites } from './platforms.js';
import type { Publish, Site } from './publish.js';
import { saveJson } from './save-button.js';
import { titles, type Speaker } from './speaker.js';

/** So many texts with code are named. */
const CODED = 10;

export function publishView(speaker: Speaker): TemplateResult {
  const { editor, publish } = speaker;
  publish.refresh();
  return html`${ready(speaker)} ${leftOut(publish)} ${where(editor, publish)} ${result(speaker)} ${further(editor)}`;
}

/** The way to the pages beside this one. */
const further = (editor: Editor): TemplateResult =>
  html`<ul class="further" role="list">
    <li>
      <button type="button" class="text" @click=${() => editor.go(EXPORT)}>${titles[EXPORT]!()}</button>
      <span class="hint">${msg('Keep the document as a file, print it, or continue on another device.', { id: 'publish.to-export' })}</span>
    </li>
    <li>
      <button type="button" class="text" @click=${() => editor.go(CHECK_PAGE)}>${titles[CHECK_PAGE]!()}</button>
      <span class="hint">${msg('If your published page does not show it, find out why.', { id: 'publish.to-check' })}</span>
    </li>
  </ul>`;

const missing = ({ editor: { session }, publish }: Speaker): readonly Advice[] => {
  const { form } = session.kind;
  const isDone = (path: string): boolean => isWritten(session.at(pathOf(path))) && !isExample(form, session.document, path);
  const advice = form.advice.filter(({ anyOf }) => !anyOf.some(isDone));
  return Object.hasOwn(form.shape, 'lang') && !publish.lang ? [...advice, language] : advice;
};

/** @param name of the field that it stood in */
export const codeOut = (name: string): string =>
  msg(str`What stands between < and > is taken out of: ${name}. Visitors do not see it.`, {
    id: 'publish.code-out',
    desc: 'Names of fields follow',
  });

/** Without it nobody knows in which language the texts are: search engines, screen readers. */
const language: Advice = {
  anyOf: ['lang'],
  words: () => msg('Choose the main language of the document.', { id: 'publish.advice-lang' }),
};

/** What is wrong or missing, each with the way to it; or that it is good enough. */
function ready(speaker: Speaker): TemplateResult {
  const { editor, publish } = speaker;
  const advice = missing(speaker);
  // what is advised is said once, in the words of the form
  const problems = (editor.checker?.problems ?? []).filter(({ path }) => !advice.some(({ anyOf }) => anyOf.includes(path)));
  const coded = publish.coded.slice(0, CODED);
  if (!advice.length && !problems.length && !coded.length)
    return html`<p class="good">${msg('Ready to publish. You can add more at any time.', { id: 'edit.ready' })}</p>`;
  return html`<h4>${msg('Before you publish', { id: 'edit.before' })}</h4>
    <ul class="todo">
      ${advice.map(
        ({ anyOf, words }) =>
          html`<li><button type="button" class="text" @click=${() => leadTo(editor, anyOf[0]!)}>${words()}</button></li>`,
      )}
      ${coded.map(
        (place) =>
          html`<li>
            <button type="button" class="text" @click=${() => leadTo(editor, place)}>${codeOut(publish.names([place]))}</button>
          </li>`,
      )}
      ${problems.map(
        ({ path, message, hint }) =>
          html`<li>
            ${
              path
                ? html`<button type="button" class="text" @click=${() => leadTo(editor, path)}>
                      ${named(publish.names([path]), message)}
                    </button>
                    ${hint}`
                : html`${message} ${hint}`
            }
          </li>`,
      )}
    </ul>`;
}

/** What is wrong, with the field where it is: beside the field itself that is seen. */
const named = (field: string, message: string): string => (!field || message.includes(field) ? message : `${field}: ${message}`);

/** What is for partners and staff does not go out. */
export function leftOut(publish: Publish): TemplateResult | typeof nothing {
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

function result(speaker: Speaker): TemplateResult | typeof nothing {
  const { publish } = speaker;
  const { site } = publish;
  if (!site) return nothing;
  if (publish.tooLarge && (!publish.hasFile || site === 'none'))
    return html`<p class="wrong" role="alert">
        ${msg('This document is too long for a link. Upload it as a file, or make it shorter.', { id: 'edit.too-large' })}
      </p>
      ${heavy(speaker, publish.parts)} ${site === 'none' ? download(speaker) : nothing}`;
  if (site !== 'none') return line(speaker, site);
  if (publish.script.viewer) return link(speaker);
  return html`<p>${msg('This page cannot make links. Send the file instead.', { id: 'edit.no-viewer' })}</p>
    ${download(speaker)}`;
}

/** The line for a page of theirs. */
function line(speaker: Speaker, site: Exclude<Site, 'none'>): TemplateResult {
  const { publish } = speaker;
  const made = publish.snippet;
  const save = publish.hasFile ? download(speaker) : nothing;
  if (publish.hasFile && !publish.fileAddress) return html`${save}`;
  if (!made)
    return publish.carried || publish.hasFile
      ? html`<p>
          ${msg('Only an administrator or editor can add this. Choose that role to see the line, then send it to them.', { id: 'edit.no-way' })}
        </p>`
      : html`<p role="status">${msg('Making the line.', { id: 'edit.packing' })}</p>`;
  return html`${save}
    <h4>${msg('Paste this line', { id: 'edit.line' })}</h4>
    ${copyable(speaker, made.html, { name: msg('Line to paste', { id: 'edit.line-name', desc: 'Name of a field, for screen readers' }), counted: true })}
    ${publish.script.known ? nothing : html`<p class="hint">${msg('Replace the dots with the address of bob.js. Ask your cluster manager for it.', { id: 'edit.script-unknown' })}</p>`}
    <ol class="how">
      ${howTo(site, made).map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${site === 'wordpress' && !made.script ? toSend(speaker) : nothing}
    <p class="hint">
      ${
        publish.hasFile
          ? msg('To make changes later, open the file here, then upload the new one in its place.', { id: 'edit.later-file' })
          : msg('The line contains the whole document. To make changes later, open the line here, then paste the new one in its place.', {
              id: 'edit.later-link',
            })
      }
    </p>
    ${code(speaker, false)}`;
}

/** What an author may not add: the administrator of the site gets it from them. */
const toSend = (speaker: Speaker): TemplateResult =>
  html`<p>${msg('If the website does not have the script yet, send this line to an administrator:', { id: 'publish.send-script' })}</p>
    ${copyable(speaker, scriptTag(speaker.publish.script), { name: msg('Line for the administrator', { id: 'publish.send-name', desc: 'Name of a field, for screen readers' }), rows: 3 })}`;

/** The file, and its address once it is on the site. */
const download = ({ editor: { host, session }, publish }: Speaker): TemplateResult =>
  html`<div class="field">${saveJson(publish.open.document, fileName(session))}</div>
    ${
      publish.hasFile && publish.site !== 'none'
        ? addressField({
            id: 'file-address',
            label: msg('Address of the file on your website', { id: 'edit.address' }),
            hint: msg('Upload the file first. For example: https://example.org/book.json', { id: 'edit.address-hint' }),
            value: publish.address,
            set: (value) => {
              publish.address = value;
              host.update();
            },
          })
        : nothing
    }`;
