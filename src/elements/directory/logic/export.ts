/** The members found, as a file's text. */
import { membersCsv } from '../../../engines/convert/csv/members.js';
import { clusterJson, membersVCard } from '../../../engines/convert/members.js';
import type { Locale } from '../../../kit/element/locale.js';
import type { Finder } from './finder.js';

export function exported(format: 'csv' | 'json' | 'vcard', finder: Finder, { code: locale, language }: Locale): string {
  const { cluster } = finder;
  const members = finder.page(finder.found.count);
  const lang = cluster.lang;
  if (format === 'json') return clusterJson(cluster, members);
  if (format === 'vcard') return membersVCard(members, { languages: [language], ...(lang && { lang }) });
  return membersCsv(members, { locale, languages: [language], ...(lang && { lang }) });
}
