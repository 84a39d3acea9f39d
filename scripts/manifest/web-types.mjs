import { attributes, fields } from './parts.mjs';

const named = ({ name, description }) => ({ name, ...(description && { description }) });

/** JetBrains' web-types. */
export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description || element.summary || '',
        attributes: attributes(element).map((attribute) => ({
          ...named(attribute),
          value: { type: attribute.type?.text ?? 'string', ...(attribute.type?.text === 'boolean' && { kind: 'no-value' }) },
          required: false,
        })),
        slots: (element.slots ?? []).map(named),
        js: {
          properties: fields(element).map((field) => ({ ...named(field), type: field.type?.text ?? 'any' })),
          events: (element.events ?? []).filter((event) => event.name).map(named),
        },
        css: { parts: (element.cssParts ?? []).map(named), properties: (element.cssProperties ?? []).map(named) },
      })),
    },
  },
});
