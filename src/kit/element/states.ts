/** The box of an element, in each of its states. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../schema/messages.js';
import type { Locale } from './locale.js';

/** What the states of an element need to know of it. */
export interface Looks {
  readonly theme: string | null | undefined;
  readonly reserve: string;
  readonly locale: Locale;
}

/** Asks the page for a width, and is content with less: see `states.styles.ts`. Stands before the box. */
export const wanted = (reserve = ''): TemplateResult => html`<div class="wanted" data-for=${reserve}></div>`;

/** The theme where it has a surface of its own. */
export const ownTheme = (theme: Looks['theme']): string | typeof nothing => (theme === 'light' || theme === 'dark' ? theme : nothing);

/** The space is kept, with the fallback in it. */
export const loading = ({ theme, reserve }: Looks): TemplateResult =>
  html`${wanted(reserve)}
    <div class="box keep ${reserve}" part="loading" aria-busy="true" data-theme=${ownTheme(theme)}><slot></slot></div>`;

/** Here is what was asked for. */
export const ready = ({ theme, reserve, locale: { code: locale, dir } }: Looks, ...content: unknown[]): TemplateResult =>
  html`${wanted(reserve)}
    <div class="box" lang=${locale} dir=${dir} data-theme=${ownTheme(theme)}>${content}</div>`;

/** The fallback stays, which is the page's and keeps the page's direction. */
export const failed = ({ theme, reserve, locale: { code: locale, dir } }: Looks, report: unknown): TemplateResult =>
  html`${wanted(reserve)}
    <div class="box" part="error" data-theme=${ownTheme(theme)}>
      <slot></slot>
      <div lang=${locale} dir=${dir}>
        <p class="quiet" role="status">${msg('This part of the page cannot be shown right now.', { id: 'kit.failed' })}</p>
        ${report}
      </div>
    </div>`;
