/** What stands in angle brackets: a tag, or words of the text, as in `Cakes <with> cream`. */

/** Names of the elements of HTML, SVG and MathML, those of old pages too. Names with a hyphen are all elements. */
const ELEMENTS = new RegExp(
  `^(?:${[
    'a|abbr|acronym|address|applet|area|article|aside|audio|b|base|basefont|bdi|bdo|bgsound|big|blink|blockquote|body|br|button',
    'canvas|caption|center|cite|code|col|colgroup|command|content|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt',
    'em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|image|img|input|ins|isindex',
    'kbd|keygen|label|legend|li|link|listing|main|map|mark|marquee|math|menu|menuitem|meta|meter|multicol|nav|nextid|nobr|noembed|noframes|noscript',
    'object|ol|optgroup|option|output|p|param|picture|plaintext|portal|pre|progress|q|rb|rbc|rp|rt|rtc|ruby',
    's|samp|script|search|section|select|selectedcontent|shadow|slot|small|source|spacer|span|strike|strong|style|sub|summary|sup|svg',
    'table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|xmp',
    'altglyph(?:def|item)?|animate(?:color|motion|transform)?|circle|clippath|cursor|defs|desc|discard|ellipse|filter|foreignobject|g|glyph|glyphref',
    'fe(?:blend|colormatrix|componenttransfer|composite|convolvematrix|diffuselighting|displacementmap|distantlight|dropshadow|flood|func[abgr]',
    'gaussianblur|image|merge|mergenode|morphology|offset|pointlight|specularlighting|spotlight|tile|turbulence)',
    'hatch|hatchpath|hkern|line|lineargradient|marker|mask|mesh|meshgradient|meshpatch|meshrow|metadata|mpath|path|pattern|polygon|polyline',
    'radialgradient|rect|set|solidcolor|stop|switch|symbol|text|textpath|tref|tspan|unknown|use|view|vkern',
    'annotation|m(?:action|aligngroup|alignmark|enclose|error|fenced|frac|glyph|i|labeledtr|longdiv|multiscripts|n|o|over|padded|phantom|prescripts',
    'root|row|s|scarries|scarry|sgroup|sline|space|sqrt|srow|stack|style|sub|subsup|sup|table|td|text|tr|under|underover)|none|semantics',
  ].join('|')})$`,
  'i',
);

/**
 * Whether what stands between `<` and `>` is a word, shown as it was typed: no element has that name. What has attributes, a hyphen or any other sign, or ends an
 * element, is a tag, whatever it is called.
 */
export const isBracketedWord = (inner: string): boolean => /^[a-z][\p{L}\p{M}\p{N}]*$/iu.test(inner) && !ELEMENTS.test(inner);
