/** What an element's files really use: read from their syntax, so that it can be held against the JSDoc of its class. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

const literal = (node) => (node && (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) ? node.text : undefined);

/** The relative modules that a file loads, at once or lazily; type imports load nothing. */
function imports(source) {
  const found = [];
  walk(source, (node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) found.push(literal(node.moduleSpecifier));
    else if (ts.isExportDeclaration(node) && !node.isTypeOnly) found.push(literal(node.moduleSpecifier));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push(literal(node.arguments[0]));
  });
  return found.filter((name) => name?.startsWith('.'));
}

/** All files that `file` reaches by imports within the folders `within`, itself included. */
export function reach(file, within, seen = new Map()) {
  if (seen.has(file)) return seen;
  const source = parse(file);
  seen.set(file, source);
  for (const name of imports(source)) {
    const target = path.resolve(path.dirname(file), name.replace(/\.js$/, '.ts'));
    if (existsSync(target) && within.some((folder) => target.startsWith(folder + path.sep))) reach(target, within, seen);
  }
  return seen;
}

/** Every string that an expression may give: `a ? 'x' : 'y'` gives both. */
function strings(node) {
  const found = [];
  walk(node, (child) => {
    const text = literal(child);
    if (text !== undefined) found.push(text);
  });
  return found;
}

const words = (text) => text.split(/\s+/).filter(Boolean);

/** The text of a template with a mark at each expression, and the expressions. */
function pieces(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, expressions: [] };
  const spans = template.templateSpans;
  return {
    text: [template.head.text, ...spans.map((span, i) => `\u0001${i}\u0001${span.literal.text}`)].join(''),
    expressions: spans.map((span) => span.expression),
  };
}

function fromHtml(template, used) {
  const { text, expressions } = pieces(template);
  for (const [, quoted, single, bare] of text.matchAll(/\spart=(?:"([^"]*)"|'([^']*)'|(\S[^\s>]*))/g)) {
    const value = quoted ?? single ?? bare;
    for (const word of words(value.replaceAll(/\u0001\d+\u0001/g, ' '))) used.parts.add(word);
    for (const [, i] of value.matchAll(/\u0001(\d+)\u0001/g))
      for (const text of strings(expressions[i])) for (const word of words(text)) used.parts.add(word);
  }
  for (const [, attributes] of text.matchAll(/<slot\b([^>]*)>/g)) used.slots.add(/\sname="([^"]*)"/.exec(` ${attributes}`)?.[1] ?? '');
}

const withoutComments = (css) => css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
const fromText = (text, used) => {
  for (const [name] of withoutComments(text).matchAll(/--bob-[\w-]+/g)) used.cssProperties.add(name);
};

function fromCall(node, used) {
  const method = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : '';
  const onPart = ts.isPropertyAccessExpression(node.expression) && node.expression.expression.getText().endsWith('.part');
  const [first, second] = node.arguments;
  // what a lazy half alone reads of its element
  const ofHost = ts.isPropertyAccessExpression(node.expression) && /\bhost\.element$/.test(node.expression.expression.getText());
  if (ofHost && method === 'getAttribute' && literal(first)) used.attributes.add(literal(first));
  if (onPart && ['add', 'toggle', 'replace'].includes(method)) for (const text of node.arguments.flatMap(strings)) used.parts.add(text);
  else if (method === 'setAttribute' && literal(first) === 'part' && second)
    for (const text of strings(second)) for (const word of words(text)) used.parts.add(word);
}

/** Lit's settings of a property: its attribute's name, or undefined where it has none. */
function attributeOf(name, options) {
  const option = (key) => options?.properties?.find((property) => property.name?.getText() === key)?.initializer;
  if (option('state')?.kind === ts.SyntaxKind.TrueKeyword || option('attribute')?.kind === ts.SyntaxKind.FalseKeyword) return undefined;
  return literal(option('attribute')) ?? name.toLowerCase();
}

function fromMember(node, used) {
  const name = node.name?.getText();
  const isStatic = ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  if (isStatic && name === 'properties' && node.initializer && ts.isObjectLiteralExpression(node.initializer)) {
    for (const property of node.initializer.properties) {
      if (!ts.isPropertyAssignment(property)) continue; // ...Base.properties
      const attribute = attributeOf(property.name.text, property.initializer);
      if (attribute) used.attributes.add(attribute);
    }
  }
  if (isStatic && name === 'observedAttributes') for (const text of strings(node)) used.attributes.add(text);
  for (const decorator of ts.getDecorators(node) ?? []) {
    const call = decorator.expression;
    if (!ts.isCallExpression(call) || call.expression.getText() !== 'property') continue;
    const attribute = attributeOf(name, call.arguments[0]);
    if (attribute) used.attributes.add(attribute);
  }
}

/**
 * What the files use: `{ parts, slots, events, attributes, cssProperties }`, sets of names.
 * `eventNames` maps event classes to the names of their events.
 */
export function usedIn(sources, eventNames) {
  const used = { parts: new Set(), slots: new Set(), events: new Set(), attributes: new Set(), cssProperties: new Set() };
  for (const source of sources) {
    walk(source, (node) => {
      if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText())) fromHtml(node.template, used);
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) fromText(node.text, used);
      if (ts.isCallExpression(node)) fromCall(node, used);
      if (ts.isPropertyDeclaration(node) || ts.isAccessor(node)) fromMember(node, used);
      if (ts.isNewExpression(node)) {
        const name =
          eventNames.get(node.expression.getText()) ??
          (/Event$/.test(node.expression.getText()) ? literal(node.arguments?.[0]) : undefined);
        if (name?.startsWith('bob-')) used.events.add(name);
      }
    });
  }
  return used;
}

/** Event classes and the names of their events: `class BobLoadEvent extends Event { constructor() { super('bob-load') } }`. */
export function eventClasses(files) {
  const names = new Map();
  for (const source of files.map(parse)) {
    walk(source, (node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      walk(node, (inner) => {
        if (ts.isCallExpression(inner) && inner.expression.kind === ts.SyntaxKind.SuperKeyword) {
          const name = literal(inner.arguments[0]);
          if (name?.startsWith('bob-')) names.set(node.name.text, name);
        }
      });
    });
  }
  return names;
}

const KINDS = {
  csspart: 'parts',
  part: 'parts',
  slot: 'slots',
  fires: 'events',
  event: 'events',
  attr: 'attributes',
  attribute: 'attributes',
  cssprop: 'cssProperties',
  cssproperty: 'cssProperties',
};

/** The JSDoc tags of a class: kind -> name -> description; and `types`, those of the attributes. */
export function documentedOn(node) {
  const documented = {
    parts: new Map(),
    slots: new Map(),
    events: new Map(),
    attributes: new Map(),
    cssProperties: new Map(),
    types: new Map(),
  };
  for (const tag of ts.getJSDocTags(node)) {
    const kind = KINDS[tag.tagName.text];
    if (!kind) continue;
    const whole = ts.getTextOfJSDocComment(tag.comment) ?? '';
    const [braced = '', type = ''] = /^\{([^}]*)\}/.exec(whole) ?? [];
    const text = whole.slice(braced.length).trimStart();
    const [, name, description] = /^(\[[^\]]*\]|[^\s-][^\s]*|--[\w-]+|)\s*(?:-\s*)?([\s\S]*)$/.exec(text);
    const bare = name.replace(/^\[([^=\]]*).*$/, '$1');
    documented[kind].set(bare, description.trim());
    if (kind === 'attributes') documented.types.set(bare, type);
  }
  return documented;
}

/** The classes that a file declares, with the name of what each extends. */
export function classesOf(source) {
  const found = [];
  walk(source, (node) => {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression.getText();
    found.push({ name: node.name.text, base, node });
  });
  return found;
}
