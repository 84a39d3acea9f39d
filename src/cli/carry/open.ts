/** `bob-widgets open LINK`: the document that a link carries. */
import { unpack } from '../../engines/carry/carry.js';
import type { Command } from '../command.js';
import { writeText } from '../files.js';
import { failed } from './kinds.js';

export const open: Command = {
  name: 'open',
  files: '<link>',
  count: [1, 1],
  summary: 'Prints the document that a link carries. Put the link in quotation marks.',
  options: { out: { type: 'string', value: 'file', help: 'write it to this new file' } },
  more: 'Nothing is requested from the web.',
  async run(values) {
    const [link = ''] = values.files;
    const json = await unpack(link).catch(failed('The link'));
    const text = `${JSON.stringify(json, null, 2)}\n`;
    const out = values.text('out');
    if (out === undefined) return { text };
    await writeText(out, text, { over: false });
    return { text: `${out}: written.\n` };
  },
};
