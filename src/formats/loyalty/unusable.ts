/** What of a loyalty programme can be read, and must not be used. */
import type { EarnRule, Loyalty, Participant, PublicKey, Reward, Tier } from './loyalty.js';
import type { Finding } from '../../schema/problem.js';

/** Takes out keys that everybody can sign with, and what has the id of an earlier one: a stamp must mean one participant, one rule, one key. */
export function leaveOutUnusable(document: Loyalty, findings: Finding[]): void {
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
