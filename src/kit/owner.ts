/** What only the owner of a page is told: the reasons, in his own language. Loaded when there is something to say. */
import { html, nothing, type TemplateResult } from 'lit';
import { problem as bundle } from '../../locales/generated/problem.js';
import { explain } from '../documents/explain.js';
import { msg, speaking, type Messages } from '../documents/messages.js';
import type { Finding, Problem } from '../documents/problem.js';
import { loadMessages } from './locale.js';

let messages: Messages = {};

/** The findings in plain words, in one of the library's languages. */
export async function problemsOf(findings: Finding[], locale: string): Promise<Problem[]> {
  messages = await loadMessages(bundle, locale);
  return speaking(messages, () => explain(findings));
}

/** Whether the one who looks is likely the owner: a page on his own machine. Elsewhere the attribute `debug` says so. */
const isOwner = (): boolean => /^(localhost|127\..*|\[::1\])$/.test(location.hostname);

/** One line on the console, never more: the tag, the first problem and how many others there are. */
export function warn(tag: string, problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (!first) return;
  const more = others.length ? ` (+${others.length})` : '';
  console.warn(`<${tag}>: ${[first.path, first.message, first.hint].filter(Boolean).join(' ')}${more}`);
}

/** The list that the owner opens below the element; visitors do not see it. */
export const report = (problems: readonly Problem[], asked: boolean): TemplateResult | typeof nothing =>
  problems.length && (asked || isOwner())
    ? speaking(
        messages,
        () => html`<details class="owner" part="problems">
          <summary>${msg('For the owner of this page', { id: 'owner.title' })} (${problems.length})</summary>
          <ul>
            ${problems.map(({ path, message, hint }) => html`<li>${path ? html`<code>${path}</code> ` : nothing}${message} ${hint}</li>`)}
          </ul>
        </details>`,
      )
    : nothing;
