/** Sources as systems write them: what was seen in WordPress 6.1, 6.8 and 7.1 with four roles, and what users of others report. */
import type { CheckCode } from './findings.js';
import type { Platform } from './platform.js';

export interface Page {
  readonly name: string;
  readonly source: string;
  readonly codes: readonly CheckCode[];
  readonly platform?: Platform;
  /** Lines at which the findings are, where they are of interest. */
  readonly lines?: readonly number[];
  readonly snippet?: string;
}

const SCRIPT = '<script type="module" src="https://harbour.example/bob/bob.js"></script>';
const LINK = '<a data-bob="card" data-src="https://harbour.example/book.json" href="https://harbour.example/">Harbour Bakery</a>';
const ELEMENT =
  '<bob-card src="https://harbour.example/book.json"><a href="https://harbour.example/book.json">Harbour Bakery</a></bob-card>';
const JSON_TEXT = '{ "kind": "book", "version": 1, "name": "Harbour Bakery" }';

const wordpress = (body: string): string =>
  `<!DOCTYPE html>\n<html lang="nb-NO">\n<head>\n<meta name="generator" content="WordPress 7.1.4" />\n<link rel="stylesheet" href="https://harbour.example/wp-content/themes/twentytwentyfive/style.css" />\n</head>\n<body>\n<div class="entry-content wp-block-post-content">\n${body}\n</div>\n</body>\n</html>`;

/** @param carried a link that carries a book */
export const pages = (carried: string): readonly Page[] => [
  { name: 'the element, as it should be', source: wordpress(`${SCRIPT}${ELEMENT}`), codes: [], platform: 'wordpress' },
  { name: 'the marked link, as it should be', source: wordpress(`${SCRIPT}${LINK}`), codes: [] },
  { name: 'a carried link, with what WordPress adds', source: `${SCRIPT}<a data-bob="card" href="https://harbour.example/view.html${carried}#?secret=AbC123">Our book</a>`, codes: [] }, // prettier-ignore
  { name: 'the page that shows it, in a frame', source: wordpress(`<iframe src="https://cluster.example/bob/view.html${carried}"></iframe>`), codes: [] }, // prettier-ignore
  { name: 'the marked link to a file, by the address alone', source: `${SCRIPT}<a data-bob="card" href="https://harbour.example/book.json">Our book</a>`, codes: [] }, // prettier-ignore
  { name: 'the marked link to a document in the page', source: `${SCRIPT}<script type="application/json" id="book">${JSON_TEXT}</script><a data-bob="card" href="#book">Our book</a>`, codes: [] }, // prettier-ignore
  {
    name: 'the document in the page',
    source: `${SCRIPT}<div class="bob-card"><script type="application/json">${JSON_TEXT}</script></div>`,
    codes: [],
  },
  {
    name: 'a password field, which needs no document',
    source: `${SCRIPT}<bob-password></bob-password><bob-checklist pack="security"></bob-checklist>`,
    codes: [],
  },
  {
    name: 'ampersands as WordPress writes them',
    source: `${SCRIPT}<bob-card src="https://harbour.example/book.php?a=1&#038;b=2"></bob-card>`,
    codes: [],
  },

  { name: 'script and element of an author in WordPress', source: wordpress('<p><a href="https://harbour.example/book.json">Harbour Bakery</a></p>'), codes: ['tag-removed'], lines: [9] }, // prettier-ignore
  { name: 'a link alone to view.html: nothing in the page shows it', source: wordpress(`<p><a href="https://cluster.example/bob/view.html${carried}">Our book</a></p>`), codes: ['link-only'], lines: [9] }, // prettier-ignore
  { name: 'such a link, cut off', source: wordpress(`<p><a href="https://cluster.example/bob/view.html${carried.slice(0, -9)}">Our book</a></p>`), codes: ['link-only', 'carried-damaged'] }, // prettier-ignore
  { name: 'the address as text, without a link', source: wordpress(`<p>Our book: https://cluster.example/bob/view.html${carried}</p>`), codes: ['link-only'], lines: [9] }, // prettier-ignore
  { name: 'the document of the line in an attribute that nobody reads', source: `<div data-source="${carried}">Harbour Bakery</div>`, codes: ['link-only'] }, // prettier-ignore
  { name: 'a link that has lost its mark, beside the script', source: `${SCRIPT}<p><a href="https://cluster.example/bob/view.html${carried}">Our book</a></p>`, codes: ['mark-missing'] }, // prettier-ignore
  { name: 'the same with a file', source: `${SCRIPT}<p><a href="book.json">Our book</a></p>`, codes: ['mark-missing'] },
  { name: 'a link alone, and the marked line after it', source: `<p><a href="https://cluster.example/bob/view.html${carried}">Our book</a></p>\n${SCRIPT}<a data-bob="card" data-src="${carried}" href="/about">Our book</a>`, codes: ['link-beside'], lines: [1] }, // prettier-ignore
  { name: 'a link alone, and the marked line after it without its script', source: `<p><a href="https://cluster.example/bob/view.html${carried}">Our book</a></p>\n<a data-bob="card" data-src="${carried}" href="/about">Our book</a>`, codes: ['script-missing'] }, // prettier-ignore
  { name: 'the marked link that has lost its document: what is left is the page for people', source: `${SCRIPT}<a data-bob="card" href="https://harbour.example/">Harbour Bakery</a>`, codes: ['attributes-removed'] }, // prettier-ignore
  { name: 'the same where only the pasted line tells it', source: `${SCRIPT}<a data-bob="card" href="https://harbour.example/about">Harbour Bakery</a>`, codes: ['attributes-removed'], snippet: `${SCRIPT}<a data-bob="card" data-src="book.json" href="https://harbour.example/about">Harbour Bakery</a>` }, // prettier-ignore
  { name: 'the marked link of an author, no script on the site', source: wordpress(`<p>${LINK}</p>`), codes: ['script-missing'] },
  { name: 'the Visual tab: the element is deleted, the script stays', source: wordpress(`<p>${SCRIPT}</p>`), codes: ['tag-missing'] },
  { name: 'a paste into an empty line of the block editor', source: wordpress('<p><a href="https://harbour.example/about">Harbour Bakery</a></p>'), codes: ['tag-removed'], snippet: `${SCRIPT}<bob-card src="book.json"><a href="https://harbour.example/about">Harbour Bakery</a></bob-card>` }, // prettier-ignore
  { name: 'an empty box of text', source: wordpress(`${SCRIPT}<div class="bob-card">Harbour Bakery</div>`), codes: ['attributes-removed'] },
  { name: 'the marked link without its address', source: `${SCRIPT}<a data-bob="card">Harbour Bakery</a>`, codes: ['attributes-removed'] },
  { name: 'a misspelt element', source: `${SCRIPT}<bob-crad src="book.json"></bob-crad>`, codes: ['unknown-element'] },
  {
    name: 'a misspelt marked link',
    source: `${SCRIPT}<a data-bob="cards" data-src="book.json" href="/about">A</a>`,
    codes: ['unknown-element'],
  },
  { name: 'a misspelt attribute', source: `${SCRIPT}<bob-card src="book.json" veiw="full"></bob-card>`, codes: ['unknown-attribute'] },
  { name: 'a misspelt value of a marked link', source: `${SCRIPT}<a data-bob="card" data-src="book.json" data-view="fulll" href="/about">A</a>`, codes: ['unknown-attribute'] }, // prettier-ignore
  { name: 'attributes of a content system and of frameworks', source: `${SCRIPT}<bob-card src="book.json" class="wide" id="x" title="y" data-id="7" data-v-7ba5bd90 _ngcontent-abc x-data="{}" style="margin:0" hx-get="/x" view="full"></bob-card>`, codes: [] }, // prettier-ignore
  { name: 'an element that a slash should close', source: `${SCRIPT}<bob-card src="book.json" />\n<p>The rest</p><bob-board src="board.json"></bob-board>`, codes: ['not-closed'], lines: [1] }, // prettier-ignore
  { name: 'an element that nothing closes', source: `${SCRIPT}<bob-card src="a.json"></bob-card>\n<bob-card src="b.json"><p>The rest</p>`, codes: ['not-closed'], lines: [2] }, // prettier-ignore
  { name: 'a slash, and an end tag after it', source: `${SCRIPT}<bob-card src="book.json" /></bob-card>`, codes: [] },
  { name: 'the element without src', source: `${SCRIPT}<bob-directory></bob-directory>`, codes: ['attributes-removed'] },
  { name: 'a Custom HTML block copied from a rendered page', source: wordpress(`${SCRIPT}<pre class="wp-block-code"><code>&lt;bob-card src="book.json"&gt;&lt;/bob-card&gt;</code></pre>`), codes: ['in-code'] }, // prettier-ignore
  { name: 'pasted as text', source: wordpress('<p>&lt;script type=&#8221;module&#8221; src=&#8221;https://harbour.example/bob/bob.js&#8221;&gt;&lt;/script&gt;&lt;bob-card src=&#8221;book.json&#8221;&gt;&lt;/bob-card&gt;</p>'), codes: ['shown-as-text', 'shown-as-text'] }, // prettier-ignore
  { name: 'a code block that keeps tags', source: `${SCRIPT}<pre>${ELEMENT}</pre>`, codes: ['in-code'] },
  { name: 'curly quotation marks (wptexturize)', source: wordpress(`${SCRIPT}<bob-card src=&#8221;https://harbour.example/book.json&#8221;></bob-card>`), codes: ['quotes-changed'] }, // prettier-ignore
  { name: 'curly quotation marks of a word processor', source: `<script type=“module” src=“/bob/bob.js”></script><a data-bob=“card” href=“book.json”>A</a>`, codes: ['quotes-changed', 'quotes-changed'] }, // prettier-ignore
  {
    name: 'curly quotation marks in the document',
    source: `${SCRIPT}<bob-card><script type="application/json">{ “kind”: “book”, “version”: 1 }</script></bob-card>`,
    codes: ['quotes-changed'],
  },
  {
    name: 'dashes in the address',
    source: `${SCRIPT}<bob-card src="https://harbour.example/our–book.json"></bob-card>`,
    codes: ['signs-changed'],
  },
  {
    name: 'dashes in a carried link',
    source: `${SCRIPT}<bob-card src="${carried.slice(0, 40)}–${carried.slice(42)}"></bob-card>`,
    codes: ['signs-changed'],
  },
  {
    name: 'ampersands that were escaped twice',
    source: `${SCRIPT}<bob-card src="https://harbour.example/book.php?a=1&amp;amp;b=2"></bob-card>`,
    codes: ['signs-changed'],
  },
  { name: 'a blank line in the classic editor', source: wordpress(`${SCRIPT}\n<p><bob-card src="https://harbour.example/book.json"></p>\n<p>Harbour Bakery</p>\n<p></bob-card></p>`), codes: ['paragraphs-added'], lines: [10] }, // prettier-ignore
  {
    name: 'line breaks in the element',
    source: `${SCRIPT}<bob-card src="book.json"><br />\n<a href="/">Harbour Bakery</a><br />\n</bob-card>`,
    codes: ['paragraphs-added'],
  },
  { name: 'line breaks in the document (wpautop)', source: `${SCRIPT}<bob-card><script type="application/json">{<br />\n"kind": "book",</p>\n<p>"version": 1 }</script></bob-card>`, codes: ['paragraphs-added'] }, // prettier-ignore
  { name: 'the document as text: the script tag around it is gone', source: wordpress(`<p>${JSON_TEXT.replaceAll('"', '&#8220;')}</p>`), codes: ['json-as-text'], lines: [9] }, // prettier-ignore
  {
    name: 'the document as text in its box',
    source: `${SCRIPT}<div class="bob-card">${JSON_TEXT}</div>`,
    codes: ['attributes-removed', 'json-as-text'],
  },
  {
    name: 'a mistake in the document',
    source: `${SCRIPT}<bob-card><script type="application/json">{"kind": "book",}</script></bob-card>`,
    codes: ['bad-json'],
  },
  {
    name: 'a carried link that was cut',
    source: `${SCRIPT}<bob-card src="${carried.slice(0, -20)}"></bob-card>`,
    codes: ['carried-damaged'],
  },
  {
    name: 'a carried link of a newer version',
    source: `${SCRIPT}<bob-card src="${carried.replace('#bob=1', '#bob=9')}"></bob-card>`,
    codes: ['carried-version'],
  },
  { name: 'what WordPress adds in the place of the document', source: `${SCRIPT}<a data-bob="card" href="https://harbour.example/view.html#?secret=AbC123">A</a>`, codes: ['fragment-lost'] }, // prettier-ignore
  { name: 'a link that counts clicks', source: `${SCRIPT}<a data-bob="card" href="https://l.facebook.com/l.php?u=https%3A%2F%2Fharbour.example%2Fbook.json&h=AT0">A</a>`, codes: ['link-changed'] }, // prettier-ignore
  { name: 'a link of a mail program', source: `<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fharbour.example%2Fview.html%23bob%3D1abc&data=05">A</a>`, codes: ['link-changed'] }, // prettier-ignore
  {
    name: 'an address that was not allowed',
    source: `${SCRIPT}<a data-bob="card" href="unsafe:https://harbour.example/book.json">A</a>`,
    codes: ['link-changed'],
  },
  {
    name: 'Rocket Loader',
    source: `<script type="5f1c2d3e4a5b6c7d8e9f0a1b-module" src="/bob/bob.js"></script>${LINK}`,
    codes: ['script-delayed'],
  },
  { name: 'WP Rocket', source: wordpress(`<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="https://harbour.example/bob/bob.js"></script>${LINK}`), codes: ['script-delayed'] }, // prettier-ignore
  { name: 'LiteSpeed', source: `<script type="litespeed/javascript" data-src="/bob/bob.js"></script>${LINK}`, codes: ['script-delayed'] },
  {
    name: 'an optimiser that keeps the type elsewhere',
    source: `<script type="text/javascript" data-type="module" src="/bob/bob.js" defer></script>${LINK}`,
    codes: ['script-delayed'],
  },
  {
    name: 'Cookiebot',
    source: `<script type="text/plain" data-cookieconsent="marketing" src="/bob/bob.js"></script>${LINK}`,
    codes: ['script-blocked'],
  },
  {
    name: 'Complianz',
    source: `<script type="text/plain" data-service="general" data-category="marketing" data-cmplz-src="/bob/bob.js"></script>${LINK}`,
    codes: ['script-blocked'],
  },
  { name: 'a script tag without its type', source: `<script src="/bob/bob.js"></script>${LINK}`, codes: ['script-type'] },
  { name: 'the script twice', source: `${SCRIPT}${LINK}${SCRIPT}`, codes: ['several-copies'] },
  {
    name: 'the script twice, once with the version that WordPress adds',
    source: `${SCRIPT}${LINK}${SCRIPT.replace('bob.js', 'bob.js?ver=6.8')}`,
    codes: ['two-versions'],
  },
  { name: 'two versions', source: `${SCRIPT}${LINK}${SCRIPT.replace('/bob/', '/bob-0.2/')}`, codes: ['two-versions'] },
  {
    name: 'bob.js and the file of one element, side by side',
    source: `${SCRIPT}${LINK}${SCRIPT.replace('bob.js', 'bob-card.js')}`,
    codes: [],
  },
  { name: 'the same card twice', source: `${SCRIPT}${LINK}<p>and</p>${LINK}`, codes: ['several-copies'] },
  { name: 'in a comment', source: `${SCRIPT}<!-- ${LINK} -->`, codes: ['in-comment'] },
  { name: 'WordPress’ own comments', source: wordpress(`<!-- wp:html -->${SCRIPT}${LINK}<!-- /wp:html -->`), codes: [] },
  {
    name: 'Joomla without rights',
    source: '<meta name="generator" content="Joomla! - Open Source Content Management" /><p>Harbour Bakery</p>',
    codes: ['nothing'],
    platform: 'joomla',
  },
  { name: 'Squarespace without a plan for scripts', source: '<!-- This is Squarespace. --><div class="sqs-block-code"><a data-bob="card" data-src="https://h.example/b.json" href="/">A</a></div>', codes: ['script-missing'], platform: 'squarespace' }, // prettier-ignore
  {
    name: 'Wix',
    source: '<link href="https://static.parastorage.com/x.css"><bob-card></bob-card>',
    codes: ['attributes-removed', 'script-missing'],
    platform: 'wix',
  },
  {
    name: 'Google Sites',
    source: '<script src="https://www.gstatic.com/_/atari/x.js"></script><a href="https://sites.google.com/view/x">x</a>',
    codes: ['nothing'],
    platform: 'google-sites',
  },
  {
    name: 'a page that has nothing to do with it',
    source: '<html><body><a class="bob-haircut" href="/prices">Prices</a></body></html>',
    codes: ['nothing'],
    platform: 'other',
  },
  { name: 'an empty page', source: '', codes: ['nothing'] },
];
