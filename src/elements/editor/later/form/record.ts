/** The fields of a record, in the order of its words; those that few need stand behind "More". */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../../schema/messages.js';
import type { RecordForm } from '../../../../schema/form.js';
import { pathText, type Path } from '../../logic/paths.js';
import { isWritten } from '../../logic/texts.js';
import type { Editing } from '../editing.js';
import { field } from './field.js';

export function fields(
  editing: Editing,
  record: RecordForm,
  path: Path,
  names: readonly string[] = Object.keys(record.fields),
): TemplateResult {
  const shown = names.filter((name) => record.fields[name]);
  const hasFirst = shown.some((name) => !record.more.includes(name));
  const isMore = (name: string): boolean => hasFirst && record.more.includes(name);
  const first = shown.filter((name) => !isMore(name));
  const more = shown.filter(isMore);
  const place = `${pathText(path)}|more`;
  // what is written there must be seen
  const written = more.some((name) => isWritten(editing.session.at([...path, name])));
  // what the owner has closed stays so
  const less = `${pathText(path)}|less`;
  const open = written ? !editing.isOpen(less) : editing.isOpen(place);
  const toggle = (now: boolean): void => (written ? editing.toggle(less, !now) : editing.toggle(place, now));
  const one = (name: string): unknown => [
    name === 'lat' ? editing.late?.position(editing, path) : nothing,
    field(editing, record, name, path),
  ];
  const label = msg('More fields', { id: 'edit.more', desc: 'Opens fields that few need' });
  return html`${first.map(one)}
  ${
    more.length
      ? html`<details
          class="more"
          aria-label=${label}
          ?open=${open}
          @toggle=${({ target, currentTarget }: Event) => target === currentTarget && toggle((target as HTMLDetailsElement).open)}
        >
          <summary>${label}</summary>
          ${open ? more.map(one) : nothing}
        </details>`
      : nothing
  }`;
}
