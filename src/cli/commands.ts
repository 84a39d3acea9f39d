/** All commands, in the order of the help. */
import type { Command } from './command.js';
import type { Group } from './help.js';
import { convert } from './documents/convert.js';
import { starting } from './documents/new.js';
import { publish } from './documents/publish.js';
import { embed } from './embed/embed.js';
import { render } from './render/render.js';
import { index } from './books/index-books.js';
import { carry } from './carry/carry.js';
import { open } from './carry/open.js';
import { check } from './check/check.js';
import { merge, reports } from './loyalty/ledgers.js';
import { check as checkProgramme } from './loyalty/check.js';
import { keys } from './loyalty/keys.js';
import { revoke } from './loyalty/revoke.js';
import { rotate } from './loyalty/rotate.js';
import { sign } from './loyalty/sign.js';
import { exporting } from './loyalty/export.js';

/** The first word of the commands of an organiser. */
export const LOYALTY = 'loyalty';

const organiser: readonly Command[] = [keys, sign, checkProgramme, revoke, rotate, merge, reports, exporting];

export const groups: readonly Group[] = [
  { title: 'Documents', commands: [starting, check, convert, publish, embed, render] },
  { title: 'Documents that travel in a link', commands: [carry, open] },
  { title: 'For the manager of a cluster', commands: [index] },
  { title: 'For the organiser of a loyalty programme', commands: organiser.map((one) => ({ ...one, name: `${LOYALTY} ${one.name}` })) },
];
