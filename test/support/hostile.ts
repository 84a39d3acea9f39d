/** Strings that want to run, to leak, or to break a layout. A text that carries script calls `__ran()`; see `ran()`. */

/** Kind by kind, so that a failing property names what came through. */
export const HOSTILE = {
  scripts: [
    '<script>__ran()</script>',
    '</script><script>__ran()</script>',
    '<scr<script>ipt>__ran()</scr</script>ipt>',
    '<img src=x onerror=__ran()>',
    '<svg onload=__ran()>',
    '<svg><script>__ran()</script></svg>',
    '<svg><animate onbegin=__ran() attributeName=x dur=1s>',
    '<iframe srcdoc="<script>parent.__ran()</script>">',
    '<details open ontoggle=__ran()>',
    '<input autofocus onfocus=__ran()>',
    '<video><source onerror=__ran()></video>',
    '<a href="javascript:__ran()">x</a>',
    '<form action="javascript:__ran()"><button>x</button></form>',
    '<object data="javascript:__ran()"></object>',
    '<embed src="javascript:__ran()">',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    '<style>@import "https://evil.example/x.css";</style>',
    '<bob-card src="https://evil.example/x.json"></bob-card>',
    '"><img src=x onerror=__ran()>',
    "' onmouseover='__ran()",
    '--><img src=x onerror=__ran()><!--',
  ],
  mutation: [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=__ran()&gt;">',
    '<svg></p><style><a id="</style><img src=1 onerror=__ran()>">',
    '<noscript><p title="</noscript><img src=x onerror=__ran()>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=__ran()>',
    '<select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=__ran()>">',
    '<xmp><p title="</xmp><img src=x onerror=__ran()>">',
    '<svg><foreignObject><p><iframe><img title="</iframe><img src onerror=__ran()>"></p></foreignObject></svg>',
  ],
  markdown: [
    '[x](javascript:__ran())',
    '[x](JaVaScRiPt:__ran())',
    '[x](java&#x73;cript:__ran())',
    '[x](<javascript:__ran()>)',
    '[x]( \tjavascript:__ran())',
    '[x][1]\n\n[1]: javascript:__ran()',
    '![x](https://evil.example/track.png)',
    '![x](javascript:__ran())',
    '![x"onerror="__ran()](x)',
    '<javascript:__ran()>',
    '[x](data:text/html;base64,PHNjcmlwdD5fX3JhbigpPC9zY3JpcHQ+)',
    '[x](vbscript:__ran())',
    '`<img src=x onerror=__ran()>`',
    '```\n</code></pre><script>__ran()</script>\n```',
    '**' + '*'.repeat(2000),
    '['.repeat(2000),
    '> '.repeat(500) + 'deep',
    '| a |\n|---|\n| <svg onload=__ran()> |',
  ],
  templates: [
    '${__ran()}',
    '{{__ran()}}',
    '<%= __ran() %>',
    '#{__ran()}',
    '{%raw%}',
    '<?lit$123$?>',
    '<!--lit-part-->',
    '%s %d %o',
    '\\u003cscript\\u003e',
  ],
  css: [
    'red;background:url(https://evil.example/x.png)',
    'url(javascript:__ran())',
    'expression(__ran())',
    '#fff}*{display:none',
    'var(--x,url(https://evil.example/y))',
    '</style><script>__ran()</script>',
  ],
  names: [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'then',
    'innerHTML',
    'undefined',
    'null',
    'NaN',
    '[object Object]',
  ],
  characters: [
    '',
    ' ',
    '\u00a0',
    '\u0000',
    'a\u0000b',
    '\ufeffBOM',
    '\u202egnirts desrever\u202c',
    '\u2066isolate\u2069 \u200f\u200e',
    'مرحبا بالعالم',
    '\u200b\u200c\u200d',
    '\ud800',
    'Z̷͍̈a̶̲̕l̷̼̈g̸̱̍o̵̫̓'.repeat(20),
    '👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '\u2028\u2029',
    '\u001b[31mred',
    '&lt;b&gt;&amp;&#0;&#x110000;',
  ],
  long: [
    'A'.repeat(30_000),
    'word '.repeat(6_000),
    'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(20),
    '\n'.repeat(3_000),
    '<b>'.repeat(3_000),
  ],
  numbers: ['-0', '1e999', '0x10', '١٢٣', '1,5', '9007199254740993', '2026-02-30', '24:01', '-1:00', 'P1000000Y'],
} as const;

/** Addresses that must never become a link, a picture, or a request. */
export const HOSTILE_URLS = [
  'javascript:__ran()',
  'JAVASCRIPT:__ran()',
  ' javascript:__ran()',
  '\u0001javascript:__ran()',
  'java\nscript:__ran()',
  'java\tscript:__ran()',
  'javascript&colon;__ran()',
  'javascript://example.org/%0a__ran()',
  'vbscript:msgbox(1)',
  'data:text/html,<script>__ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5fX3JhbigpPC9zY3JpcHQ+',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="__ran()"/>',
  'blob:https://example.org/0',
  'file:///etc/passwd',
  'filesystem:https://example.org/temporary/x',
  'view-source:https://example.org/',
  'intent://x#Intent;scheme=http;end',
  'ftp://example.org/x',
  'chrome://settings',
  'about:blank',
  'ws://example.org/',
  'http://',
  'https://[::1',
  'http://%00',
  '::::',
] as const;

export type Hostile = keyof typeof HOSTILE;

/** All hostile strings in one list, addresses included. */
export const hostile: readonly string[] = [...Object.values(HOSTILE).flat(), ...HOSTILE_URLS];

/** Arms `__ran()` in `target` (default: this window) and gives a function that tells how often it was called. */
export function ran(target: Window = window): () => number {
  let count = 0;
  Object.assign(target, {
    __ran: () => {
      count += 1;
    },
  });
  return () => count;
}
