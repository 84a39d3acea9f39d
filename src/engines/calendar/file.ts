/** A file that is no JSON as a document: a calendar file or a table, which it tells itself. */
import type { ConvertedFile } from '../csv/sheet.js';
import { convertFile } from '../csv/text.js';
import { readIcs } from './read/ics.js';
import { readTable } from './read/table.js';

/** Whether a text is a calendar file (`.ics`). */
export const isCalendarFile = (text: string): boolean => /^\uFEFF?\s*BEGIN:V(?:CALENDAR|EVENT)/i.test(text);

/**
 * The document that a calendar file (`.ics`) or a table (`.csv`) stands for, not yet read as one, and what was noted. Never throws.
 *
 * @param url Address of the file: its last part names the calendar, where the file does not.
 */
export const eventsFrom = (file: Uint8Array | string, url = ''): ConvertedFile =>
  convertFile(file, url, (text, name) =>
    isCalendarFile(text) ? readIcs(text, name.replace(/\.\w+$/, '') || 'Calendar') : readTable(text, name),
  );
