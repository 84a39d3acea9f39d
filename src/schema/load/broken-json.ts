/** Where a text stops being JSON, and why: engines say it in different words, Safari without a place. */

export type Reason =
  | 'end'
  | 'quotes'
  | 'comment'
  | 'comma-too-many'
  | 'comma-missing'
  | 'bracket'
  | 'colon-missing'
  | 'comma-twice'
  | 'field-unquoted'
  | 'text-open'
  | 'backslash'
  | 'markup'
  | 'extra'
  | 'encoding'
  | 'unexpected';

export interface Break {
  readonly reason: Reason;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** What stands around the place, on one line. */
  readonly excerpt: string;
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.])|(?:true|false|null)\b/y;

/** The first place at which `text` is not JSON; undefined if it is JSON. */
export function findBreak(text: string): Break | undefined {
  const open: ('{' | '[')[] = [];
  let state: 'value' | 'first' | 'key' | 'colon' | 'next' = 'value';
  let comma = -1;
  let last = 0;
  let at = 0;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    last = at = pattern.lastIndex;
    return true;
  };

  for (;;) {
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
    const sign = text[at];
    if (sign === undefined) return state === 'next' && !open.length ? undefined : place(text, at, 'end');
    const inside = open.at(-1);
    const closes = (sign === '}' && inside === '{') || (sign === ']' && inside === '[');
    if (closes && (state === 'next' || state === 'first')) {
      open.pop();
      last = ++at;
      state = 'next';
    } else if (closes && comma >= 0 && state !== 'colon' && !text.slice(comma + 1, at).trim()) {
      return place(text, comma, 'comma-too-many');
    } else if (sign === ',' && comma >= 0 && state !== 'next' && state !== 'colon' && !text.slice(comma + 1, at).trim()) {
      return place(text, at, 'comma-twice');
    } else if (state === 'next') {
      if (!inside) return place(text, at, 'extra');
      if (sign === '}' || sign === ']') return place(text, at, 'bracket');
      if (sign !== ',') return place(text, /["{[\d\w-]/.test(sign) ? last : at, blame(text, at, 'comma-missing'));
      comma = at++;
      state = inside === '{' ? 'key' : 'value';
    } else if (state === 'colon') {
      if (sign !== ':') return place(text, at, blame(text, at, 'colon-missing'));
      at++;
      state = 'value';
    } else if (state === 'key' || (state === 'first' && inside === '{')) {
      if (!take(STRING)) return place(text, at, sign === '"' ? stringFault(text, at) : blame(text, at, 'field-unquoted'));
      state = 'colon';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      at++;
      state = 'first';
    } else if (take(STRING) || take(WORD)) {
      state = 'next';
    } else {
      return place(text, at, sign === '"' ? stringFault(text, at) : blame(text, at, 'unexpected'));
    }
  }
}

/** A better reason by the sign that stands there. */
function blame(text: string, at: number, otherwise: Reason): Reason {
  const sign = text[at]!;
  if (/[“”„«»‘’'`]/.test(sign)) return 'quotes';
  if (sign === '#' || /^\/[/*]/.test(text.slice(at, at + 2))) return 'comment';
  if (sign === '<') return 'markup';
  if (sign === '\uFFFD' || sign === '\0') return 'encoding';
  return otherwise === 'field-unquoted' && !/[\p{L}_$]/u.test(sign) ? 'unexpected' : otherwise;
}

/** What is wrong with the string that begins here. */
const stringFault = (text: string, at: number): Reason =>
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*\\/y.test(text.slice(at)) ? 'backslash' : 'text-open';

function place(text: string, at: number, reason: Reason): Break {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const excerpt = text
    .slice(Math.max(0, at - 30), at + 30)
    .replace(/\s+/g, ' ')
    .trim();
  return { reason, line: before.length, column: before.at(-1)!.length + 1, excerpt };
}
