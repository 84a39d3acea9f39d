/** The code of a live element: its own markup, with even indentation, and coloured by spans. */

export function snippetOf(node) {
  const lines = node.outerHTML.replaceAll('=""', '').split('\n');
  const indents = lines.slice(1).filter((line) => line.trim()).map((line) => /^ */.exec(line)[0].length); // prettier-ignore
  const least = indents.length ? Math.min(...indents) : 0;
  return lines.map((line, index) => (index ? line.slice(least) : line)).join('\n');
}

const TOKEN = /(<\/?[\w-]+|\/?>)|("[^"]*")|([\w-]+(?==|(?=[\s>])(?=[^<]*>)))/g;

export function highlight(code) {
  const nodes = [];
  let at = 0;
  for (const match of code.matchAll(TOKEN)) {
    if (match.index > at) nodes.push(code.slice(at, match.index));
    const span = document.createElement('span');
    span.className = match[1] ? 'tag' : match[2] ? 'value' : 'name';
    span.textContent = match[0];
    nodes.push(span);
    at = match.index + match[0].length;
  }
  return [...nodes, code.slice(at)];
}
