import { revokeMembers } from '../../engines/stamps/index.js';
import type { Command } from '../command.js';
import { Failure, writeText } from '../files.js';
import { keyOption, passphraseOption, readSecret } from './secrets.js';
import { firstOption, linesOf, listIn, openProgramme, statusFile, statusOption, urlOption } from './shared.js';

export const revoke: Command = {
  name: 'revoke',
  files: '<programme.json>',
  count: [1, 1],
  summary:
    'Cancels memberships: writes the status list. Upload it next to the programme file. Without --member it signs the list again, also one that has ended: who was cancelled stays so.',
  options: {
    key: keyOption,
    passphrase: passphraseOption,
    member: { type: 'string', multiple: true, value: 'id', help: 'this participant; can be given several times' },
    until: { type: 'string', value: 'day', help: 'last day on which the list is valid: upload a new one before it; default: no end' },
    undo: { type: 'boolean', help: 'these are good again' },
    first: firstOption,
    'status-file': statusOption,
    url: urlOption,
  },
  async run(values) {
    const opened = await openProgramme(values);
    const keys = await readSecret(values.need('key'), values.text('passphrase'));
    const members = values.all('member');
    const file = statusFile(opened, values);
    if (file === undefined)
      throw new Failure('The programme has no "status" list. Add "status": "https://…/status.jwt" to it and sign the memberships again.');
    const before = await listIn(file, opened, values);
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
        members.length > 0 && `${values.flag('undo') ? 'Restored' : 'Cancelled'}: ${members.join(', ')}.`,
        `${file}: ${before === undefined ? 'the first list' : 'the new list'}; cancelled in total: ${revoked}. Upload it now: badges check it.`,
      ),
    };
  },
};
