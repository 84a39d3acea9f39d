/** What a page says of a document that a link carries. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CarryReason } from '../../engines/carry/carry.js';
import { crc32 } from '../../engines/carry/crc32.js';
import { utf8 } from '../../engines/stamps/encoding/base64.js';
import { explain } from '../../schema/explain/explain.js';
import { msg, str } from '../../schema/messages.js';
import type { Finding, LoadCode } from '../../schema/problem.js';
import { siteNames } from '../reader.js';
import { agree } from './guard.js';

export const warning = (): string =>
  location.host
    ? msg(str`Opened from a link. ${location.host} has not checked it.`, { id: 'view.unchecked' })
    : msg('Opened from a link. Nobody has checked it.', { id: 'view.unchecked-file' });

/** The warning first: a long name would push it out of a tab. */
export const titleOf = (name: string): string => [msg('From a link, not checked', { id: 'view.title' }), name].filter(Boolean).join(' – ');

/** @param sites that are not asked for anything until the reader agrees to `fragment` */
export const offer = (sites: readonly string[], fragment: string): TemplateResult | typeof nothing =>
  sites.length
    ? html`<p role="status">
          ${msg(str`Pictures and files from ${siteNames(sites)} are not shown. If you show them, those sites can see that you opened this link.`, { id: 'view.stopped' })}
        </p>
        <button type="button" @click=${() => agree(fragment)}>${msg('Show them', { id: 'view.show' })}</button>`
    : nothing;

export const alert = (...words: readonly string[]): TemplateResult => html`<p role="alert">${words.join(' ')}</p>`;

/** What is wrong with a file or a link. */
export function explained(finding: Finding & { code: LoadCode }): TemplateResult {
  const [problem] = explain([finding]);
  return alert(problem!.message, problem!.hint);
}

export const notCarried = (code: CarryReason): TemplateResult =>
  code === 'not-carried'
    ? alert(msg('There is no document in the address of this page.', { id: 'view.none' }))
    : explained({ code: code satisfies LoadCode, path: '' });

export const notShown = (): TemplateResult => alert(msg('The document in this link cannot be shown here.', { id: 'view.kind' }));

/** What visitors keep of a checklist of the host’s own is not for a stranger’s of the same name. */
export const withOwnId = (json: unknown, fragment: string): unknown => ({
  ...(json as object),
  id: `link-${crc32(utf8(fragment)).toString(36)}`,
});
