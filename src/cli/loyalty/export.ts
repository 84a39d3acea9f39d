import { applePass, googleWallet, memberProgram, UNSIGNED } from '../../engines/convert/index.js';
import type { Command } from '../command.js';
import { Failure, writeJson } from '../files.js';
import { linesOf, openProgramme, outOption, urlOption } from './shared.js';

export const exporting: Command = {
  name: 'export',
  files: '<programme.json>',
  count: [1, 1],
  summary: 'Writes the programme in the formats of schema.org, Google Wallet and Apple Wallet.',
  options: {
    format: { type: 'string', value: 'schema.org|google|apple', help: 'default: schema.org' },
    'issuer-id': { type: 'string', value: 'number', help: 'google: the number of your issuer account' },
    'pass-type': { type: 'string', value: 'id', help: 'apple: the pass type of your certificate, as pass.example.west' },
    team: { type: 'string', value: 'id', help: 'apple: the ten characters of your team' },
    language: { type: 'string', multiple: true, value: 'code', help: 'language of the texts, best first' },
    url: urlOption,
    out: outOption('where it goes; default: print it'),
  },
  more: UNSIGNED,
  async run(values) {
    const { programme } = await openProgramme(values);
    const languages = values.all('language').length ? values.all('language') : ['en'];
    const format = values.text('format') ?? 'schema.org';
    const made = () => {
      if (format === 'schema.org') return memberProgram(programme, { languages, url: values.text('url') });
      if (format === 'google') return googleWallet(programme, { languages, issuerId: values.need('issuer-id') });
      if (format === 'apple')
        return applePass(programme, { languages, passTypeIdentifier: values.need('pass-type'), teamIdentifier: values.need('team') });
      throw new Failure(`--format must be schema.org, google or apple, not “${format}”.`);
    };
    const json = made();
    const out = values.text('out');
    if (out === undefined) return { text: `${JSON.stringify(json, null, 2)}\n` };
    await writeJson(out, json);
    return { text: linesOf(`${out} is written.`, format !== 'schema.org' && UNSIGNED) };
  },
};
