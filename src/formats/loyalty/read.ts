/** The reader of loyalty programmes: what can be read and must not be used is left out. */
import { loyalty, type EarnRule, type Loyalty, type Participant, type PublicKey, type Reward, type Tier } from './loyalty.js';
import { allLeaves } from '../../schema/leaves/index.js';
import type { Finding, Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';

/** Takes out keys that everybody can sign with, and what has the id of an earlier one: a stamp must mean one participant, one rule, one key. */
function leaveOutUnusable(document: Loyalty, findings: Finding[]): void {
  const once = <Name extends string, T>(owner: Partial<Record<Name, T[]>>, name: Name, idOf: (item: T) => string, at = '') => {
    const seen = new Set<string>();
    const items = owner[name]?.filter((item, index) => {
      const id = idOf(item);
      if (seen.has(id)) findings.push({ code: 'twice', path: `${at}${name}[${index}]`, found: id });
      return !seen.has(id) && seen.add(id);
    });
    if (items?.length) owner[name] = items;
    else delete owner[name];
  };
  const keys = (owner: { keys?: PublicKey[] }, at?: string) => {
    const open = owner.keys?.filter((key) => !('d' in key));
    if (open) owner.keys = open;
    once(owner, 'keys', (key) => key.kid, at);
  };
  const id = (item: { id: string }) => item.id;
  keys(document);
  document.participants?.forEach((one, at) => keys(one, `participants[${at}].`));
  once<'participants', Participant>(document, 'participants', id);
  once<'earn', EarnRule>(document, 'earn', id);
  once<'tiers', Tier>(document, 'tiers', id);
  once<'rewards', Reward>(document, 'rewards', id);
}

interface Period {
  from?: string | number;
  to?: string;
  until?: string;
}

/** Says where a time ends before it begins: it never holds. */
function tellReversed(document: Loyalty, findings: Finding[]): void {
  const tell = (records: readonly Period[] | undefined, path: string) =>
    records?.forEach(({ from, to, until }, at) => {
      const last = to ?? until;
      if (typeof from === 'string' && last && from > last)
        findings.push({ code: 'reversed', path: `${path}[${at}].${to ? 'to' : 'until'}`, expected: from, found: last });
    });
  const { valid: { from, to } = {}, earn, rewards, participants, keys } = document;
  if (from && to && from > to) findings.push({ code: 'reversed', path: 'valid.to', expected: from, found: to });
  tell(earn, 'earn');
  tell(rewards, 'rewards');
  tell(participants, 'participants');
  tell(keys, 'keys');
  participants?.forEach((one, at) => tell(one.keys, `participants[${at}].keys`));
}

/** Reads a loyalty programme, and says in findings (not yet in words) what was wrong with it. Never throws. */
export function loyaltyReader(json: unknown, base?: string): Reading<Loyalty> {
  const { document, findings } = readDocument('loyalty', loyalty, allLeaves, json, base);
  if (document) {
    tellReversed(document, findings);
    leaveOutUnusable(document, findings);
  }
  const earn = document && (json as { earn?: unknown }).earn;
  // none that can be read is none: not the one stamp a day of a programme that names no rules
  if (document && !document.earn && Array.isArray(earn) && earn.length) document.earn = [];
  return { document, findings };
}
