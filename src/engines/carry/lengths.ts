/** How long a link may be where it is sent or pasted, and what makes a document long. */
import { CarryError, pack } from './carry.js';

export interface Target {
  readonly id: 'browser' | 'mail-outlook' | 'mail-outlook-old' | 'mail-plain' | 'mail-button' | 'whatsapp' | 'telegram' | 'sms' | 'qr';
  /** The longest link that it keeps whole, in characters. */
  readonly limit: number;
  /** `documented` by whoever makes it, or in a standard; `reported` by users who met it; `measured` by our tests. */
  readonly basis: 'documented' | 'reported' | 'measured';
  /** Where that is said. */
  readonly source: string;
}

/**
 * Limits of targets, the widest first. Content systems are not in the list: for links in a text we know of no limit, and none was measured. What a program does beyond
 * its limit differs: it cuts the link, breaks it at a line, or shows no link. Firefox keeps no address of more than 2,000 characters in its history.
 */
export const TARGETS: readonly Target[] = [
  { id: 'browser', limit: 1_048_572, basis: 'documented', source: 'Firefox, network.standard-url.max-length; Chromium takes 2 MB' },
  {
    id: 'mail-outlook',
    limit: 8192,
    basis: 'reported',
    source: 'Outlook for Windows from build 16116: Immersion-Facilitee/immersion-facile#4561',
  },
  { id: 'whatsapp', limit: 4096, basis: 'documented', source: 'text of a message: developers.sinch.com, WhatsApp channel' },
  { id: 'telegram', limit: 4096, basis: 'documented', source: 'Telegram Bot API; longer links are cut: zhukov/webogram#904' },
  { id: 'qr', limit: 2331, basis: 'measured', source: 'ISO/IEC 18004, version 40, level M' },
  { id: 'mail-outlook-old', limit: 2048, basis: 'reported', source: 'older Outlook for Windows: netdata/netdata-cloud#769' },
  {
    id: 'mail-button',
    limit: 1995,
    basis: 'reported',
    source: 'a mail that a page opens (mailto:) on Windows: stackoverflow.com/questions/4473959',
  },
  { id: 'sms', limit: 1600, basis: 'documented', source: 'twilio.com/docs/api/errors/21617' },
  {
    id: 'mail-plain',
    limit: 998,
    basis: 'documented',
    source: 'a line of plain text: RFC 5322, 2.1.1; broken by Exchange: aws-samples/aws-security-hub-full-report-email#4',
  },
];

export interface Fit extends Target {
  readonly fits: boolean;
  /** Characters too many; 0 where it fits. */
  readonly over: number;
}

/** Each target, and whether a link keeps whole there. */
export const lengthsOf = (link: string): Fit[] =>
  TARGETS.map((target) => ({ ...target, fits: link.length <= target.limit, over: Math.max(0, link.length - target.limit) }));

export interface Part {
  /** `sections.methods`, `media` */
  readonly path: string;
  /** Characters by which the link would be shorter. */
  readonly saves: number;
}

/** Without these there is no document. */
const needed = new Set(['kind', 'version', 'name', 'title', 'id', 'lang']);

/** Of what is too large for a link, the JSON counts: parts without which there is a link come first. */
const lengthOf = (document: unknown): Promise<number> =>
  pack(document).then(
    (link) => link.length,
    (error: unknown) => {
      if (error instanceof CarryError) return JSON.stringify(document).length;
      throw error;
    },
  );

/** What makes the link of a document long, the heaviest part first: what to leave out. */
export async function heaviest(document: Readonly<Record<string, unknown>>): Promise<Part[]> {
  const length = await lengthOf(document);
  const parts: Part[] = [];
  const without = async (path: string, rest: unknown) => {
    parts.push({ path, saves: length - (await lengthOf(rest)) });
  };
  for (const [name, value] of Object.entries(document)) {
    if (needed.has(name)) continue;
    const isSections = name === 'sections' && typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isSections) await without(name, { ...document, [name]: undefined });
    else for (const one of Object.keys(value)) await without(`sections.${one}`, { ...document, sections: { ...value, [one]: undefined } });
  }
  return parts.filter(({ saves }) => saves > 0).sort((a, b) => b.saves - a.saves);
}
