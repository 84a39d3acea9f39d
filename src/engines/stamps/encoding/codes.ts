/**
 * What stands in the QR codes and links: `bob-stamp=<token>` behind the `#` of the programme's page, or alone. Nothing behind a `#` is sent to a server.
 */

const KINDS = ['stamp', 'receipt', 'redeem', 'card'] as const;
export type CodeKind = (typeof KINDS)[number];

export interface Code {
  readonly kind: CodeKind;
  /** A token; for a card, what `cardIn` reads. */
  readonly token: string;
}

/** A link or a code; with `hub` (the programme's page) any phone's camera opens it. */
export const linkOf = (kind: CodeKind, token: string, hub?: string): string =>
  `${hub === undefined ? '' : `${hub.replace(/#.*/s, '')}#`}bob-${kind}=${token}`;

/** What was scanned, typed or opened: a link, a code, or a bare token as its header says. undefined where it is none of ours. */
export function readCode(text: string): Code | undefined {
  if (text.length > 60_000) return undefined;
  const [, named, token] = /(?:^|#|&)\s*bob-(stamp|receipt|redeem|card)=([\w.-]+)\s*(?:&.*)?$/s.exec(text) ?? [];
  if (named) return { kind: named as CodeKind, token: token! };
  const bare = text.trim();
  if (/^[\w-]{22}(\.[\w-]{6})?$/.test(bare)) return { kind: 'card', token: bare };
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(bare)) return undefined;
  try {
    const { typ } = JSON.parse(atob(bare.split('.')[0]!.replaceAll('-', '+').replaceAll('_', '/'))) as { typ?: unknown };
    const kind = KINDS.find((one) => one === typ);
    return kind && { kind, token: bare };
  } catch {
    return undefined;
  }
}
