/** The programme as schema.org JSON-LD in the head of the page. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { memberProgram } from '../../../engines/convert/json-ld/member-program.js';
import { publish } from '../../../kit/controllers/json-ld.js';

/** Tells what this element shows, in the language that it speaks; returns what takes it back. */
export const publishProgramme = (programme: Loyalty, language: string): (() => void) =>
  publish(memberProgram(programme, { url: location.href.split('#')[0]!, languages: [language] }));
