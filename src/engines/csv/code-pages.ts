/**
 * Encodings of one byte a letter that `TextDecoder` does not know: what old programs for MS-DOS write in western and northern Europe (850) and in the Baltic
 * countries (775).
 */

const upper = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
  ibm775:
    'ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\xad±“¾¶§÷„°∙·¹³²■\xa0',
} as const;

export type CodePage = keyof typeof upper;

/** The letters of the bytes from 0x80 on. */
export const upperOf = (encoding: string): string =>
  Object.hasOwn(upper, encoding)
    ? upper[encoding as CodePage]
    : new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128));

/** Bytes as text. */
export function decodePage(bytes: Uint8Array, page: CodePage): string {
  const letters = upper[page];
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192)).replace(
      /[\x80-\xff]/g,
      (letter) => letters[letter.charCodeAt(0) - 128]!,
    );
  return text;
}
