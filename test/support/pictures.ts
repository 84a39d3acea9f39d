/** Small pictures, as they stand in documents. */

const starts: Readonly<Record<string, string>> = {
  png: '\x89PNG\r\n\x1a\n',
  jpeg: '\xff\xd8\xff\xe0',
  webp: 'RIFF\x22\0\0\0WEBPVP8 ',
};

/** One of so many bytes that begins as such a file does; no browser shows it. */
export const pictureOf = (type: string, bytes = 60, start = starts[type]!): string =>
  `data:image/${type};base64,${btoa(start.padEnd(bytes, '\x01'))}`;

/** A blue dot that browsers show. */
export const DOT = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="__ran()"/>';
const dot = DOT.split(',')[1]!;

/** What must not be taken for one, with what is wrong with it. */
export const NO_PICTURES: readonly (readonly ['type' | 'large' | 'coding' | 'bytes', string])[] = [
  ['type', `data:image/svg+xml,${svg}`],
  ['type', `data:image/svg+xml;base64,${btoa(svg)}`],
  ['type', `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`],
  ['type', `DATA:IMAGE/SVG+XML;BASE64,${btoa(svg)}`],
  ['type', ` data:image/svg+xml,${svg}`],
  ['type', `data:image/png/svg+xml;base64,${dot}`],
  ['type', `data:image%2Fpng;base64,${dot}`],
  ['type', `data:image/gif;base64,${btoa('GIF89a')}`],
  ['type', `data:image/jpg;base64,${pictureOf('jpeg').split(',')[1]!}`],
  ['type', 'data:text/html,<script>__ran()</script>'],
  ['type', 'data:text/html;base64,PHNjcmlwdD5fX3JhbigpPC9zY3JpcHQ+'],
  ['type', `data:text/html;image/png;base64,${dot}`],
  ['type', `data:;base64,${dot}`],
  ['type', `data:,image/png;base64,${dot}`],
  ['type', 'data:'],
  ['type', 'data:image/png'],
  ['large', pictureOf('png', 24_577)],
  ['large', pictureOf('webp', 1_000_000)],
  ['large', pictureOf('jpeg', 24_580)],
  ['coding', `data:image/png,${dot}`],
  ['coding', `data:image/png;base64;base64,${dot}`],
  ['coding', `data:image/png;charset=utf-8;base64,${dot}`],
  ['coding', `data:image/png;x="text/html";base64,${dot}`],
  ['coding', `data:image/png;base64 ,${dot}`],
  ['coding', `DATA:image/png;base64,${dot}`],
  ['coding', `data:IMAGE/PNG;base64,${dot}`],
  ['coding', `data:image/png;BASE64,${dot}`],
  ['coding', `data:image/ png;base64,${dot}`.replace('/ ', '/').replace('data:', 'data: ')],
  ['coding', `data:image/png;base64,${encodeURIComponent(dot)}`],
  ['coding', `data:image/png;base64,${dot.slice(0, 20)} ${dot.slice(20)}`],
  ['coding', `data:image/png;base64,${dot.slice(0, 20)}\n${dot.slice(20)}`],
  ['coding', `data:image/png;base64,${dot.replace(/=+$/, '')}`],
  ['coding', `data:image/png;base64,${dot}#${svg}`],
  ['coding', `data:image/png;base64,${dot}"><img src=x onerror=__ran()>`],
  ['coding', `data:image/png;base64,${dot.replace(/[+/]/, '_')}-`],
  ['coding', 'data:image/png;base64,'],
  ['bytes', pictureOf('png', 60, '\xff\xd8\xff\xe0')],
  ['bytes', pictureOf('jpeg', 60, '\x89PNG\r\n\x1a\n')],
  ['bytes', pictureOf('webp', 60, 'RIFF\x22\0\0\0WAVEfmt ')],
  ['bytes', pictureOf('png', 60, svg)],
  ['bytes', pictureOf('webp', 60, 'GIF89a')],
];
