/** Colours and bold letters, where somebody reads along at a terminal. */
import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'red' | 'green';

export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_, text) => text;

/** Whether there are colours is decided before: `styleText` of newer Nodes asks the standard output again. */
const coloured: Paint = (style, text) =>
  (styleText as (style: Style, text: string, how: object) => string)(style, text, { validateStream: false });

/** A file and a pipe have no `hasColors`; a terminal asks `NO_COLOR`, `FORCE_COLOR` and `TERM` there. */
export const paintFor = (stream: { hasColors?: () => boolean }): Paint => (stream.hasColors?.() ? coloured : plain);
