/** Counts and roles in words. */
import { formatNumber } from '../../../../kit/intl/number.js';
import { msg, str } from '../../../../schema/messages.js';
import { plural } from '../../../../schema/plural.js';

const roles: Readonly<Record<string, () => string>> = {
  sme: () => msg('Firms', { id: 'figuresReport.role-sme', desc: 'Small and medium-sized firms' }),
  anchor: () => msg('Anchor companies', { id: 'figuresReport.role-anchor' }),
  research: () => msg('Research and education', { id: 'figuresReport.role-research' }),
  authority: () => msg('Public bodies', { id: 'figuresReport.role-authority' }),
  association: () => msg('Associations', { id: 'figuresReport.role-association' }),
  manager: () => msg('Cluster management', { id: 'figuresReport.role-manager' }),
};

export const roleName = (role: string): string => roles[role]?.() ?? role;

const counts = {
  members: (count: string, many: number, code: string) =>
    plural(many, code, {
      zero: () => msg(str`${count} members`, { id: 'figuresReport.count-members.zero' }),
      one: () => msg(str`${count} member`, { id: 'figuresReport.count-members.one' }),
      few: () => msg(str`${count} members`, { id: 'figuresReport.count-members.few' }),
      many: () => msg(str`${count} members`, { id: 'figuresReport.count-members.many' }),
      other: () => msg(str`${count} members`, { id: 'figuresReport.count-members.other' }),
    }),
  new: (count: string, many: number, code: string) =>
    plural(many, code, {
      zero: () => msg(str`${count} of them new`, { id: 'figuresReport.count-new.zero' }),
      one: () => msg(str`${count} of them new`, { id: 'figuresReport.count-new.one' }),
      few: () => msg(str`${count} of them new`, { id: 'figuresReport.count-new.few' }),
      many: () => msg(str`${count} of them new`, { id: 'figuresReport.count-new.many' }),
      other: () => msg(str`${count} of them new`, { id: 'figuresReport.count-new.other' }),
    }),
  events: (count: string, many: number, code: string) =>
    plural(many, code, {
      zero: () => msg(str`${count} events`, { id: 'figuresReport.count-events.zero' }),
      one: () => msg(str`${count} event`, { id: 'figuresReport.count-events.one' }),
      few: () => msg(str`${count} events`, { id: 'figuresReport.count-events.few' }),
      many: () => msg(str`${count} events`, { id: 'figuresReport.count-events.many' }),
      other: () => msg(str`${count} events`, { id: 'figuresReport.count-events.other' }),
    }),
  notices: (count: string, many: number, code: string) =>
    plural(many, code, {
      zero: () => msg(str`${count} notices were answered`, { id: 'figuresReport.count-notices.zero' }),
      one: () => msg(str`${count} notice was answered`, { id: 'figuresReport.count-notices.one' }),
      few: () => msg(str`${count} notices were answered`, { id: 'figuresReport.count-notices.few' }),
      many: () => msg(str`${count} notices were answered`, { id: 'figuresReport.count-notices.many' }),
      other: () => msg(str`${count} notices were answered`, { id: 'figuresReport.count-notices.other' }),
    }),
};

export const counted = (what: keyof typeof counts, many: number, code: string): string =>
  counts[what](formatNumber(code, many), many, code);
