/** Translations of the plug-in: `.po` files in `src/wordpress/languages/`, made into the `.mo` files that WordPress reads. */

const unquote = (text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => JSON.parse(`"${part}"`)).join('');

/**
 * The entries of a `.po` file, without those that nobody has translated.
 *
 * @returns {Map<string, string>} the header has the empty name
 */
export function readPo(text) {
  const entries = new Map();
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => !line.startsWith('#')).join('\n'); // prettier-ignore
    const [, id, translation] = /^msgid ([\s\S]*?)\nmsgstr ([\s\S]*)$/m.exec(lines) ?? [];
    if (id === undefined) continue;
    if (entries.has(unquote(id))) throw new Error(`translated twice: ${unquote(id)}`);
    if (unquote(translation)) entries.set(unquote(id), unquote(translation));
  }
  return entries;
}

/** GNU gettext's binary form: names in order, first all their places, then the texts. */
export function writeMo(entries) {
  const sorted = [...entries].map((pair) => pair.map((text) => Buffer.from(text))).sort(([one], [other]) => Buffer.compare(one, other)); // prettier-ignore
  const header = Buffer.alloc(28 + sorted.length * 16);
  const texts = [];
  let at = header.length;
  [0x950412de, 0, sorted.length, 28, 28 + sorted.length * 8, 0, 28 + sorted.length * 16].forEach((value, index) => header.writeUInt32LE(value, index * 4)); // prettier-ignore
  [0, 1].forEach((side) =>
    sorted.forEach((pair, index) => {
      const place = 28 + side * sorted.length * 8 + index * 8;
      header.writeUInt32LE(pair[side].length, place);
      header.writeUInt32LE(at, place + 4);
      texts.push(pair[side], Buffer.from([0]));
      at += pair[side].length + 1;
    }),
  );
  return Buffer.concat([header, ...texts]);
}

/** The texts that PHP files show, in order, each once. */
export function textsIn(sources) {
  const call = /\b(?:esc_html_|esc_attr_|_|esc_html_e|esc_attr_e|_e)_?\(\s*'((?:[^'\\]|\\.)*)',\s*'bob-widgets'\s*\)/g;
  const found = sources.flatMap((source) => [...source.matchAll(call)].map(([, text]) => text.replace(/\\(['\\])/g, '$1')));
  return [...new Set(found)];
}
