import { attributes, describe, words } from './parts.mjs';

const text = (value) => ({ kind: 'markdown', value });

/** VS Code's custom data for HTML, version 1.1. */
export const vscodeData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: text(describe(element)),
    attributes: attributes(element).map(({ name, description, type }) => {
      const values = words(type?.text).map((word) => ({ name: word }));
      const isFlag = type?.text === 'boolean';
      return {
        name,
        ...(description && { description: text(description) }),
        ...(isFlag && { valueSet: 'v' }),
        ...(values.length && { values }),
      };
    }),
  })),
});
