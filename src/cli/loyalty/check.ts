import { explain } from '../../schema/explain/explain.js';
import { loyaltyReader } from '../../formats/loyalty/read.js';
import { dayIn, readList, standings } from '../../engines/stamps/index.js';
import type { Command } from '../command.js';
import { readTextIfThere } from '../files.js';
import { problemLine } from '../problem-line.js';
import { linesOf, openProgramme, statusFile, statusOption, urlOption } from './shared.js';

export const check: Command = {
  name: 'check',
  files: '<programme.json>',
  count: [1, 1],
  summary: 'Checks a programme and shows the status of each membership today.',
  options: { 'status-file': statusOption, url: urlOption },
  more: 'The exit code is 1 if something is wrong.',
  async run(values) {
    const opened = await openProgramme(values);
    const { programme, json, base } = opened;
    const problems = explain(loyaltyReader(json, base ?? programme.hub).findings);
    const list = statusFile(opened, values);
    const text = list === undefined ? undefined : await readTextIfThere(list);
    const status = text === undefined ? null : await readList(text, programme.keys ?? [], { timeZone: programme.timeZone });
    const rows = [];
    let wrong = problems.length > 0 || status?.isOver === true;
    for (const { participant, state, reason, membership, missing } of await standings(programme, { status })) {
      const { id, keys = [] } = participant;
      wrong ||= state !== 'valid';
      const until = membership && ` until ${dayIn(programme, membership.until)}`;
      const why = reason && ` (${reason === 'not-signed' ? 'not signed' : reason})`;
      const rest = membership && missing.length > 0 && `; not signed for: ${missing.join(', ')}`;
      rows.push(`  ${id}: ${state}${why ?? ''}${until ?? ''}; keys: ${keys.map(({ kid }) => kid).join(', ') || 'none'}${rest || ''}`);
    }
    return {
      wrong,
      text: linesOf(
        ...problems.map(problemLine),
        list !== undefined &&
          text === undefined &&
          `${list}: there is no status list. Save the one from your website there. If there has never been one, create it with "bob-widgets loyalty revoke --first".`,
        text !== undefined && !status && `${list!}: this status list is broken or was not signed with the organiser’s key.`,
        status?.isOver === true &&
          `${list!}: this list has ended, so badges do not accept it. Sign it again with "bob-widgets loyalty revoke": who was cancelled stays so.`,
        'Memberships:',
        ...rows,
      ),
    };
  },
};
