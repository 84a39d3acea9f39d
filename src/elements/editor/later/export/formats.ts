/** In which formats a document leaves the editor, and what each of them cannot hold. */
import { vCard } from '../../../../engines/convert/vcard.js';
import { hCard } from '../../../../engines/convert/h-card.js';
import { jsonLd } from '../../../../engines/convert/json-ld/book.js';
import { membersCsv } from '../../../../engines/convert/csv/members.js';
import type { LostFormat } from '../../../../engines/convert/read/lost.js';
import type { Book } from '../../../../formats/book/book.js';
import type { Cluster } from '../../../../formats/cluster/cluster.js';
import { msg } from '../../../../schema/messages.js';

export interface Format {
  readonly id: LostFormat;
  readonly title: string;
  /** What it is for. */
  readonly text: string;
  readonly ending: string;
  readonly type: string;
  /** Whether it has one language only. */
  readonly single: boolean;
  make(document: object, options: Making): string;
  /** What is pasted into a page instead of the file. */
  paste?(document: object, options: Making): string;
}

export interface Making {
  /** The best first. */
  readonly languages: readonly string[];
  /** Of the headings of a table. */
  readonly locale: string;
}

const node = (document: object, { languages }: Making) => jsonLd(document as Book, { languages });

const forBooks = (): readonly Format[] => [
  {
    id: 'vcard-3',
    title: msg('vCard', { id: 'export.vcard', desc: 'Name of a format' }),
    text: msg('For the address book of a phone or computer.', { id: 'export.vcard-text' }),
    ending: 'vcf',
    type: 'text/vcard',
    single: true,
    make: (document, { languages }) => vCard(document as Book, { languages }),
  },
  {
    id: 'json-ld',
    title: msg('JSON-LD', { id: 'export.json-ld', desc: 'Name of a format' }),
    text: msg('For search engines. The element adds it to your page by itself.', { id: 'export.json-ld-text' }),
    ending: 'jsonld',
    type: 'application/ld+json',
    single: true,
    make: (document, making) => `${JSON.stringify(node(document, making), null, 2)}\n`,
    // nothing in it may end the script
    paste: (document, making) =>
      `<script type="application/ld+json">${JSON.stringify(node(document, making)).replaceAll('<', '\\u003c')}</script>`,
  },
  {
    id: 'h-card',
    title: msg('HTML with h-card', { id: 'export.h-card', desc: 'Name of a format' }),
    text: msg('A plain business card for a page that takes no scripts.', { id: 'export.h-card-text' }),
    ending: 'html',
    type: 'text/html',
    single: true,
    make: (document, { languages }) => `${hCard(document as Book, { languages })}\n`,
    paste: (document, { languages }) => hCard(document as Book, { languages }),
  },
];

const forClusters = (): readonly Format[] => [
  {
    id: 'csv',
    title: msg('Table of members (CSV)', { id: 'export.csv' }),
    text: msg('For Excel and other spreadsheets. The directory can read it again.', { id: 'export.csv-text' }),
    ending: 'csv',
    type: 'text/csv',
    single: false,
    make: (document, { locale }) => {
      const { members, lang } = document as Cluster;
      return membersCsv(Array.isArray(members) ? members : [], { locale, ...(lang && { lang }) });
    },
  },
];

export const formatsFor = (kind: string): readonly Format[] => (kind === 'book' ? forBooks() : kind === 'cluster' ? forClusters() : []);
