/**
 * Encodings of one byte a letter that `TextDecoder` does not know: what old programs for MS-DOS write in western and northern Europe (850), in the Baltic
 * countries (775) and in Iceland (861); and Excel for Mac in Iceland.
 */

const upper = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
  ibm775:
    'ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\xad±“¾¶§÷„°∙·¹³²■\xa0',
} as const;

/** What Windows-1252 has for 0x80 to 0x9f. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes in Windows-1252 as text. Node 20 takes it for ISO 8859-1, and its quotation marks, dashes and € for signs that nobody sees. */
export const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, (sign) => windows[sign.charCodeAt(0) - 128]!);

const icelandic = (letters: string, changes: string): string =>
  changes.split(' ').reduce((all, change) => {
    const at = parseInt(change.slice(0, 2), 16) - 128;
    return all.slice(0, at) + change[2]! + all.slice(at + 1);
  }, letters);

export type CodePage = keyof typeof upper | 'macintosh' | 'ibm861' | 'x-mac-icelandic';

const known = new Map<string, string>();

/** The letters of the bytes from 0x80 on. */
export function upperOf(encoding: string): string {
  let letters = known.get(encoding);
  if (letters === undefined) known.set(encoding, (letters = lettersOf(encoding)));
  return letters;
}

function lettersOf(encoding: string): string {
  if (encoding === 'ibm861') return icelandic(upper.ibm850, '8bÐ 8cð 8dÞ 95þ 97Ý 98ý a4Á a5Í a6Ó a7Ú');
  if (encoding === 'x-mac-icelandic') return icelandic(upperOf('macintosh'), 'a0Ý dcÐ ddð deÞ dfþ e0ý');
  if (Object.hasOwn(upper, encoding)) return upper[encoding as keyof typeof upper];
  const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  return encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Bytes as text. */
export function decodePage(bytes: Uint8Array, page: CodePage): string {
  const letters = upperOf(page);
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192)).replace(
      /[\x80-\xff]/g,
      (letter) => letters[letter.charCodeAt(0) - 128]!,
    );
  return text;
}
