/** A button that gives the owner a file: "Save harbour-bakery.json". */
import { html, type TemplateResult } from 'lit';
import { saveFile } from '../../../../kit/output/download.js';
import { file } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import { JSON_TYPE, jsonText } from '../give-json.js';

interface SavedFile {
  readonly name: string;
  /** What the button says. Default: “Save” and the name. */
  readonly label?: string;
  /** Media type. */
  readonly type: string;
  /** Made when the button is pressed. */
  text(): string;
  /** Called when a file has surely been handed to the browser. */
  readonly saved?: (() => void) | undefined;
}

/** @param look `solid` where it is what the page is for */
export const saveButton = ({ name, label, type, text, saved }: SavedFile, look: 'button' | 'solid' = 'button'): TemplateResult =>
  html`<button
    type="button"
    class=${look}
    @click=${async ({ currentTarget }: Event) => {
      if (await saveFile(currentTarget as Element, text(), type, name)) saved?.();
    }}
  >
    ${file()}${label ?? msg(str`Save ${name}`, { id: 'edit.save', desc: 'Button: saves a file of this name' })}
  </button>`;

/** The document as a file. */
export const saveJson = (json: object, name: string, look?: 'button' | 'solid', saved?: () => void): TemplateResult =>
  saveButton({ name, type: JSON_TYPE, text: () => jsonText(json), saved }, look);
