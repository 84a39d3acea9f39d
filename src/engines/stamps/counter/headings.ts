/** The columns of the report, in words: for the page of the organiser and for the command. */
import { msg } from '../../../schema/messages.js';
import type { ReportRow } from './report.js';

export const reportHeadings = (): Readonly<Record<keyof ReportRow, string>> => ({
  participant: msg('Firm', { id: 'organise.firm' }),
  month: msg('Month', { id: 'organise.month' }),
  given: msg('Stamps given', { id: 'organise.given' }),
  redeemed: msg('Of these used', { id: 'organise.redeemed', desc: 'Of the stamps given, those that were used for a reward' }),
  rewards: msg('Rewards given', { id: 'organise.rewards' }),
  taken: msg('Stamps taken', { id: 'organise.taken', desc: 'Stamps that a firm took for rewards' }),
});
