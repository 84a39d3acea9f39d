import { signMembers } from '../../engines/stamps/index.js';
import type { Command } from '../command.js';
import { readTextIfThere, writeJson } from '../files.js';
import { keyOption, passphraseOption, readSecret } from './secrets.js';
import { linesOf, openProgramme, outOption, statusFile, statusOption, urlOption } from './shared.js';

export const sign: Command = {
  name: 'sign',
  files: '<programme.json>',
  count: [1, 1],
  summary: 'Signs the memberships of the participants for their "domains" and writes them into the programme.',
  options: {
    key: keyOption,
    passphrase: passphraseOption,
    member: {
      type: 'string',
      multiple: true,
      value: 'id',
      help: 'only this participant; restores it if it was cancelled; can be given several times',
    },
    until: { type: 'string', value: 'day', help: 'last day; default: that of the programme, else a year from now' },
    url: urlOption,
    'status-file': statusOption,
    out: outOption('write the programme there; default: overwrite it'),
  },
  async run(values) {
    const opened = await openProgramme(values);
    const keys = await readSecret(values.need('key'), values.text('passphrase'));
    const members = values.all('member');
    const list = statusFile(opened, values);
    const { json, signed, skipped, over, revocable } = await signMembers(opened.json, {
      keys,
      only: members.length ? members : undefined,
      until: values.text('until'),
      base: opened.base,
      status: list === undefined ? undefined : await readTextIfThere(list),
    });
    const out = values.text('out') ?? opened.file;
    await writeJson(out, json);
    return {
      text: linesOf(
        `${out}: signed: ${signed.length ? signed.join(', ') : 'none'}.`,
        skipped.length > 0 && `Not signed, because they have no "domains": ${skipped.join(', ')}.`,
        over.length > 0 && `Not signed, because their time in the programme is over: ${over.join(', ')}. To go on, change "until" of each.`,
        !revocable && 'You cannot cancel these before they expire: the programme has no "status" list with a full address (or --url).',
      ),
    };
  },
};
