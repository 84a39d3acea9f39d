/** One language of a checklist in two parts: what its first view shows, and the rest. `src/elements/checklist/logic/pack.ts` puts them together again. */

/** The languages of a pack: those of its title. */
export const languagesOf = ({ title }) => Object.keys(title);

/** A text in this language alone; where that lacks it, the English one, which says so. */
const one = (text, language) => (text === undefined || typeof text === 'string' ? text : (text[language] ?? { en: text.en }));

const pick = (record, fields) => Object.fromEntries(fields.filter((field) => record[field] !== undefined).map((field) => [field, record[field]])); // prettier-ignore
const texts = (record, fields, language) => Object.fromEntries(Object.entries(pick(record, fields)).map(([field, text]) => [field, one(text, language)])); // prettier-ignore

/** The two parts. Groups and items of the second are in the same order as in the first. */
export function split(json, language) {
  const { groups, machineTranslated = [] } = json;
  const titles = {
    ...pick(json, ['kind', 'version', 'id', 'updated']),
    lang: language,
    ...(machineTranslated.includes(language) && { machineTranslated: [language] }),
    ...texts(json, ['title', 'intro'], language),
    groups: groups.map((group) => ({
      ...pick(group, ['id']),
      ...texts(group, ['title', 'intro'], language),
      items: group.items.map((item) => ({
        ...pick(item, ['id', 'weight', 'effort', 'repeat', 'from', 'to']),
        ...texts(item, ['title'], language),
      })),
    })),
  };
  const rest = {
    groups: groups.map((group) => ({
      items: group.items.map((item) => ({
        ...texts(item, ['why', 'how'], language),
        ...(item.links && { links: item.links.map((link) => ({ url: link.url, ...texts(link, ['title'], language) })) }),
      })),
    })),
  };
  return [titles, rest];
}
