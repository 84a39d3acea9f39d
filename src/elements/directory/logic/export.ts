/** The members found, as a file's text. */
import { membersCsv } from '../../../engines/convert/csv/members.js';
import { clusterJson, membersVCard } from '../../../engines/convert/members.js';
import type { ExportFormat } from '../types.js';
import type { Finder } from './finder.js';

/** @param locale the language to write in, and the library's own that is nearest to it */
export function exported(format: ExportFormat, finder: Finder, locale: { readonly code: string; readonly language: string }): string {
  const { cluster } = finder;
  const members = finder.page(finder.found.count);
  const { lang } = cluster;
  const options = { languages: [locale.language], ...(lang && { lang }) };
  if (format === 'json') return clusterJson(cluster, members);
  if (format === 'vcard') return membersVCard(members, options);
  return membersCsv(members, { locale: locale.code, ...options });
}
