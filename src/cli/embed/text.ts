/** The text of a document as `bob-widgets render` prints it, for readers without script and for search engines. */
import { plain } from '../colours.js';
import { valuesOf, type Values } from '../command.js';
import { render } from '../render/render.js';
import type { Embedded } from './document.js';

/**
 * @param base where the document is on the web: its relative addresses start there
 * @param more options of `render`
 */
export async function renderedText(file: string, { element }: Embedded, base: string, values: Values, ...more: string[]): Promise<string> {
  const language = values.text('language');
  const typed = [file, '--element', element, '--base', base, ...(language === undefined ? [] : ['--language', language]), ...more];
  const { text } = await render.run(valuesOf(render, typed), plain);
  return text.trim();
}
