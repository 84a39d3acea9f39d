import { revokeMembers } from '../../engines/stamps/index.js';
import type { Command } from '../command.js';
import { Failure, readTextIfThere, writeText } from '../files.js';
import { keyOption, passphraseOption, readSecret } from './secrets.js';
import { linesOf, openProgramme, statusFile, statusOption, urlOption } from './shared.js';

export const revoke: Command = {
  name: 'revoke',
  files: '<programme.json>',
  count: [1, 1],
  summary:
    'Calls memberships back: writes the status list, to be put on the web beside the programme. Without --member it signs the list anew.',
  options: {
    key: keyOption,
    passphrase: passphraseOption,
    member: { type: 'string', multiple: true, value: 'id', help: 'this participant; can be given several times' },
    until: { type: 'string', value: 'day', help: 'last day on which the list may be used: have a new one there before; default: no end' },
    undo: { type: 'boolean', help: 'these are good again' },
    'status-file': statusOption,
    url: urlOption,
  },
  async run(values) {
    const opened = await openProgramme(values);
    const keys = await readSecret(values.need('key'), values.text('passphrase'));
    const members = values.all('member');
    const file = statusFile(opened, values);
    if (file === undefined)
      throw new Failure(
        'The programme names no "status" list. Write "status": "https://…/status.jwt" into it, and sign the memberships anew.',
      );
    const before = await readTextIfThere(file);
    const { text, revoked } = await revokeMembers(opened.json, {
      keys,
      members,
      status: before,
      undo: values.flag('undo'),
      base: opened.base,
      until: values.text('until'),
    });
    await writeText(file, `${text}\n`);
    return {
      text: linesOf(
        members.length > 0 && `${values.flag('undo') ? 'Good again' : 'Called back'}: ${members.join(', ')}.`,
        `${file}: ${before === undefined ? 'the first list' : 'the new list'}; called back in all: ${revoked}. Put it on the web now: badges look there.`,
      ),
    };
  },
};
