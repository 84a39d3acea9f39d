/** What a search engine reads in the head of a page. */
import type { Head } from '../../engines/self-check/index.js';

const meta = (name: string): string =>
  [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}" i]`)]
    .map(({ content }) => content)
    .join(' ')
    .trim();

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes of a script: one, a list, or a graph of them. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  return Array.isArray(value['@graph']) ? nodesOf(value['@graph']) : [value];
}

export function headOf(): Head {
  let broken = 0;
  const nodes: Node[] = [];
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      nodes.push(...nodesOf(JSON.parse(textContent)));
    } catch {
      broken++;
    }
  }
  const { title, documentElement } = document;
  return { title, description: meta('description'), lang: documentElement.lang, robots: meta('robots'), broken, nodes };
}
