/** The lines of vCards 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), as programs write them. */

export interface Property {
  /** In capitals: `TEL`. */
  readonly name: string;
  /** What binds lines together: `item1`. */
  readonly group: string | undefined;
  /** Values of each parameter, by its name in capitals. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** As it is written, but for what its transfer did to it. */
  readonly value: string;
}

const isQuoted = /;(?:ENCODING=)?QUOTED-PRINTABLE(?=[;:])/i;
const isBase64 = /;(?:ENCODING=)?(?:B|BASE64)(?=[;:])/i;

/** Whole lines. A line that begins with a blank goes on from the one before; a quoted-printable one goes on behind `=`. */
export function* wholeLines(text: string): Generator<string> {
  let parts: string[] = [];
  let quoted = false;
  let base64 = false;
  let soft = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (parts.length && (soft || /^[ \t]/.test(line) || (base64 && /^[\w+/]+={0,2}$/.test(line) && !line.startsWith('END')))) {
      parts.push(soft || base64 ? line.replace(/^[ \t]+/, '') : line.slice(1));
    } else {
      if (parts.length) yield parts.join('');
      parts = [line];
      const head = line.slice(0, 300);
      quoted = isQuoted.test(head);
      base64 = isBase64.test(head);
    }
    soft = quoted && line.endsWith('=');
    if (soft) parts.push(parts.pop()!.slice(0, -1));
  }
  if (parts.length) yield parts.join('');
}

/** Where the value begins: at the first colon that is not in quotation marks. Of a quotation mark that nothing closes, none is. */
function valueAt(line: string): number {
  let open = false;
  let first = -1;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '"') open = !open;
    else if (sign === ':') {
      if (first < 0) first = at;
      if (!open) return at;
    }
  }
  return first;
}

const parted = (text: string, sign: string): string[] => {
  const parts = [''];
  let open = false;
  for (const one of text) {
    if (one === '"') open = !open;
    else if (one === sign && !open) parts.push('');
    else parts.push(parts.pop()! + one);
  }
  return parts;
};

export function property(line: string): Property | undefined {
  const colon = valueAt(line);
  if (colon < 1) return undefined;
  const [head = '', ...rest] = parted(line.slice(0, colon), ';');
  const [, group, name] = /^(?:([\w-]+)\.)?([\w-]+)$/.exec(head.trim()) ?? [];
  if (!name) return undefined;
  const params = new Map<string, string[]>();
  for (const one of rest) {
    const at = one.indexOf('=');
    // 2.1 writes the value alone
    const [key, values] = at < 0 ? [bareName(one), one] : [one.slice(0, at), one.slice(at + 1)];
    const known = params.get(key.trim().toUpperCase());
    const all = known ?? [];
    for (const value of values.split(',')) all.push(value.trim());
    if (!known) params.set(key.trim().toUpperCase(), all);
  }
  const raw = line.slice(colon + 1);
  const value = params.get('ENCODING')?.some((one) => /^quoted-printable$/i.test(one))
    ? quotedPrintable(raw, params.get('CHARSET')?.[0])
    : raw;
  return { name: name.toUpperCase(), group: group?.toLowerCase(), params, value };
}

const bareName = (word: string): string =>
  /^(?:quoted-printable|base64|b|7bit|8bit)$/i.test(word.trim())
    ? 'ENCODING'
    : /^(?:url|uri|inline|cid)$/i.test(word.trim())
      ? 'VALUE'
      : 'TYPE';

/** `K=C3=A4ru` in the letters that it names, else in UTF-8 or what Windows wrote. */
function quotedPrintable(text: string, charset = 'utf-8'): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; at++) {
    const code = text[at] === '=' ? parseInt(/^[\da-f]{2}/i.exec(text.slice(at + 1, at + 3))?.[0] ?? '', 16) : NaN;
    if (code >= 0) {
      bytes.push(code);
      at += 2;
    } else {
      const sign = String.fromCodePoint(text.codePointAt(at)!);
      for (const byte of encoder.encode(sign)) bytes.push(byte);
      at += sign.length - 1;
    }
  }
  const all = Uint8Array.from(bytes);
  for (const encoding of [charset, 'windows-1252'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(all);
    } catch {
      // an encoding that nobody knows, or another one
    }
  return new TextDecoder().decode(all);
}

/** The parts of a value between signs that are not escaped, each of them unescaped. */
export function parts(value: string, sign: ';' | ','): string[] {
  const found: string[] = [];
  let part = '';
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\' && at + 1 < value.length) {
      const next = value[at + 1]!;
      part += value.slice(from, at) + (next === 'n' || next === 'N' ? '\n' : next);
      from = ++at + 1;
    } else if (value[at] === sign) {
      found.push(part + value.slice(from, at));
      part = '';
      from = at + 1;
    }
  }
  return [...found, part + value.slice(from)];
}

/** A value without what escapes its signs. */
export const unescaped = (value: string): string => value.replace(/\\([^])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
