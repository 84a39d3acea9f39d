/** Whether members are searched as the rows are that they were read from: then one index serves both. */
import { loose } from '../../../engines/search/fields.js';
import type { Work } from '../../../engines/search/slices.js';
import { isObject } from '../../../schema/leaves/leaf.js';

/** What of a member is searched, but its place. */
const FIELDS = [
  ...(['name', 'tagline', 'description', 'phone', 'email', 'website'] as const),
  ...(['role', 'sectors', 'languages', 'tags', 'offers', 'needs', 'loyalty'] as const),
];
/** What of its place. */
const PLACE = ['address', 'postalCode', 'city', 'municipality', 'region', 'country'] as const;

/** What says nothing in a row, and is left out of a member that was read from it. */
const said = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() || undefined;
  return value === null || (Array.isArray(value) && !value.length) ? undefined : value;
};

/** Whether two values from JSON say the same. */
function same(before: unknown, now: unknown): boolean {
  if (before === now) return true;
  const [one, other] = [said(before), said(now)];
  if (one === other) return true;
  if (!(Array.isArray(one) && Array.isArray(other)) && !(isObject(one) && isObject(other))) return false;
  const [some, others] = [loose(one), loose(other)];
  const keys = Object.keys(some);
  return keys.length === Object.keys(others).length && keys.every((key) => Object.hasOwn(others, key) && same(some[key], others[key]));
}

function sameMember(row: unknown, member: unknown): boolean {
  const [before, now] = [loose(row), loose(member)];
  const [there, here] = [loose(before.location), loose(now.location)];
  return FIELDS.every((field) => same(before[field], now[field])) && PLACE.every((field) => same(there[field], here[field]));
}

/** Whether none was left out, and nothing that is searched was put right. */
export function* sameMembers(rows: readonly unknown[], members: readonly unknown[]): Work<boolean> {
  if (rows.length !== members.length) return false;
  for (let at = 0; at < rows.length; at++) {
    if (!sameMember(rows[at], members[at])) return false;
    if (at % 256 === 255) yield;
  }
  return true;
}
