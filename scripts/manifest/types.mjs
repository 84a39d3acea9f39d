/** Types of the tags for templates that are checked by TypeScript. Attributes only: they hold in every framework. */
import { attributes } from './parts.mjs';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const comment = (text, indent) => (text ? `${indent}/** ${text.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ')} */\n` : '');

function typeOf(attribute) {
  const type = attribute.type?.text ?? 'string';
  return /^(string|number|boolean|'[^']*'|\s|\||null|undefined)+$/.test(type) ? type.replaceAll(/\s*\|\s*(null|undefined)/g, '') : 'string';
}

function tagTypes(elements) {
  return elements
    .map((element) => {
      const lines = attributes(element).map((attribute) => {
        const key = /^\w+$/.test(attribute.name) ? attribute.name : `'${attribute.name}'`;
        return `${comment(attribute.description, '  ')}  ${key}?: ${typeOf(attribute)};`;
      });
      return `${comment(element.summary || element.description, '')}export interface ${element.name}Attributes {\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');
}

const map = (elements, type, indent) =>
  elements.map((element) => `${indent}'${element.tagName}': ${type(`${element.name}Attributes`)};`).join('\n');

const tags = (elements) => `${tagTypes(elements)}
type Tag<A> = A & {
  children?: unknown;
  class?: string;
  className?: string;
  id?: string;
  key?: string | number;
  lang?: string;
  ref?: unknown;
  slot?: string;
  [data: \`data-\${string}\`]: unknown;
};

interface Tags {
${map(elements, (type) => `Tag<${type}>`, '  ')}
}
`;

/** `import 'bob-widgets/jsx'` makes the tags known to JSX with a global namespace (React 18, Preact, and others). */
export const jsxTypes = (elements, name) => `/** The tags of ${name} in JSX. */
${tags(elements)}
declare global {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

/** `import 'bob-widgets/react'` makes the tags known to React 19, which has a namespace of its own. */
export const reactTypes = (elements, name) => `/** The tags of ${name} in React 19. */
import 'react';

${tags(elements)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

/** `import 'bob-widgets/vue'` makes the tags known to Vue's templates. */
export const vueTypes = (elements, name) => `/** The tags of ${name} in Vue's templates. */
import type { DefineComponent } from 'vue';

${tagTypes(elements)}
declare module 'vue' {
  interface GlobalComponents {
${elements.map((element) => `    ${camel(`-${element.tagName}`)}: DefineComponent<${element.name}Attributes>;`).join('\n')}
  }
}
`;
