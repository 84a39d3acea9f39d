/** Nodes of schema.org in JSON-LD, as pages write them. It is no JSON-LD processor: contexts are not fetched, names are those of schema.org. */

export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : isNode(value) && Array.isArray(value['@list'] ?? value['@set']) ? ((value['@list'] ?? value['@set']) as unknown[]) : value == null ? [] : [value]; // prettier-ignore

const PREFIXES = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];

/** A property, whatever its name begins with. */
export function get(node: Node, name: string): unknown {
  for (const prefix of PREFIXES) if (Object.hasOwn(node, prefix + name)) return node[prefix + name];
  return undefined;
}

export const plainKey = (key: string): string => key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');

/** Its types, without where they come from. */
export const typesOf = (node: Node): string[] =>
  listOf(node['@type'] ?? node.type).flatMap((type) => (typeof type === 'string' ? [plainKey(type.trim())] : []));

type Texts = string | Record<string, string>;

/** A text, or one by language; of several without a language the first. */
export function textIn(value: unknown): Texts | undefined {
  const texts: Record<string, string> = {};
  let first: string | undefined;
  for (const one of listOf(value)) {
    const said = isNode(one) ? one['@value'] : one;
    const lang = isNode(one) ? one['@language'] : undefined;
    const text = typeof said === 'string' ? said : typeof said === 'number' ? String(said) : undefined;
    if (!text?.trim()) continue;
    if (typeof lang === 'string' && lang) texts[lang] ??= text;
    else first ??= text;
  }
  return Object.keys(texts).length ? texts : first;
}

/** A text in whatever language. */
export function wordIn(value: unknown): string | undefined {
  const text = textIn(value);
  return typeof text === 'string' ? text.trim() : text && Object.values(text)[0]?.trim();
}

/** An address: a text, `{"@id": …}`, or the `url` of what stands there. */
export function addressIn(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const said = isNode(one) ? (wordIn(get(one, 'contentUrl')) ?? wordIn(get(one, 'url')) ?? one['@id'] ?? one['@value']) : one;
    if (typeof said === 'string' && said.trim()) return said.trim().replace(/\?.*/s, (query) => query.replace(/&amp;/g, '&'));
  }
  return undefined;
}

/** A name: a text, or the `name` of what stands there. */
export const nameIn = (value: unknown): string | undefined => {
  const [one] = listOf(value);
  return isNode(one) && one['@value'] === undefined ? wordIn(get(one, 'name')) : wordIn(value);
};

export const numberIn = (value: unknown): number | undefined => {
  const word = wordIn(value);
  const number = word === undefined ? NaN : Number(word.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
};

/** Nesting that no page has. */
const DEEPEST = 20;

/** All nodes, those in `@graph` and in other nodes too, each with the way to it; a node that is but a reference is the one that it names. */
export class Graph {
  private readonly byId = new Map<string, Node>();

  constructor(readonly root: unknown) {
    for (const node of this.below(root, 0, new Set())) {
      const id = node['@id'];
      if (typeof id === 'string' && Object.keys(node).length > 1 && !this.byId.has(id)) this.byId.set(id, node);
    }
  }

  private *below(value: unknown, depth: number, seen: Set<unknown>): Generator<Node> {
    if (depth > DEEPEST || seen.has(value)) return;
    if (typeof value === 'object') seen.add(value);
    if (Array.isArray(value)) for (const one of value) yield* this.below(one, depth + 1, seen);
    else if (isNode(value)) {
      yield value;
      for (const one of Object.values(value)) if (typeof one === 'object') yield* this.below(one, depth + 1, seen);
    }
  }

  /** What a reference names. */
  resolved(value: unknown): unknown {
    if (!isNode(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 1) return value;
    return this.byId.get(value['@id']) ?? value;
  }

  /** The nodes that `is` takes, from the top; nothing within one of them. */
  *find(is: (node: Node) => boolean, value = this.root, depth = 0, seen = new Set<unknown>()): Generator<Node> {
    if (depth > DEEPEST || seen.has(value)) return;
    if (typeof value === 'object') seen.add(value);
    if (Array.isArray(value)) for (const one of value) yield* this.find(is, one, depth + 1, seen);
    else if (isNode(value)) {
      if (is(value)) yield value;
      else for (const one of Object.values(value)) if (typeof one === 'object') yield* this.find(is, one, depth + 1, seen);
    }
  }
}
