/** What only the owner of a page is told: the reasons, in their own language. Loaded when there is something to say. */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { css } from '../css.js';
import { problem as bundle } from '../../../locales/generated/problem.js';
import { explain } from '../../schema/explain/explain.js';
import { msg, withMessages } from '../../schema/messages.js';
import type { Finding, Problem } from '../../schema/problem.js';
import { adoptStyles } from './adopt-styles.js';
import { loadMessages } from './messages.js';

/** The findings in plain words, and the title of their list, in one of the library's languages. */
export interface Explained {
  readonly problems: Problem[];
  readonly title: string;
}

export async function explained(findings: Finding[], locale: string): Promise<Explained> {
  const messages = await loadMessages(bundle, locale);
  return withMessages(messages, () => ({
    problems: explain(findings),
    title: msg('Problems to fix, for the owner of this page', { id: 'owner.title' }),
  }));
}

const styles = css`
  .owner {
    margin-block-start: 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px dashed var(--_line);
    font-size: 0.875em;
  }
  .owner summary {
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .owner ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  @media print {
    .owner {
      display: none;
    }
  }
`;

/** Whether the one who looks is likely the owner: a page on their own machine. Elsewhere the attribute `debug` says so. */
const isOwner = (): boolean => /^(localhost|127\..*|\[::1\])$/.test(location.hostname);

const warned = new WeakSet<Element>();

/** Makes the report ready, and puts one line on the console, never more: the tag, the first problem and how many others there are. */
export function warnOnce(element: ReactiveElement, problems: readonly Problem[]): void {
  adoptStyles(element.renderRoot as ShadowRoot, styles);
  const [first, ...others] = problems;
  if (!first || warned.has(element)) return;
  warned.add(element);
  const more = others.length ? ` (+${others.length})` : '';
  console.warn(`<${element.localName}>: ${[first.path, first.message, first.hint].filter(Boolean).join(' ')}${more}`);
}

/** The list that the owner opens below the element; visitors do not see it. */
export const report = (problems: readonly Problem[], title: string, asked: boolean): TemplateResult | typeof nothing =>
  problems.length && (asked || isOwner())
    ? html`<details class="owner" part="problems" dir="ltr">
        <summary>${title} (${problems.length})</summary>
        <ul>
          ${problems.map(({ path, message, hint }) => html`<li>${path ? html`<code>${path}</code> ` : nothing}${message} ${hint}</li>`)}
        </ul>
      </details>`
    : nothing;
