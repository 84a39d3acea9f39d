/**
 * Which small files may be joined (small-files.mjs), and how much more code each module may load because of that:
 *
 *     first views, what they wait for, what waits for a form    nothing
 *     what a first view asks for                                an eighth of what it needs
 *     the form of a kind, in the editor, and its texts          as much as the largest of them needs, and a quarter; the largest nothing
 *     texts                                                     some kB, where one’s elements need the other, too, in the same language; those of a first view, and of
 *                                                               what it waits for, nothing
 *     all else                                                  much: it comes when the visitor asks for it
 */
import { nameOf, soonOf, usersOf, weightOf } from './graph.mjs';

/** How much more a lazy module may load that a first view asks for, as a part of all that it needs. */
const MORE_SOON = 0.12;
/** How much more another form may load than the largest. */
const MORE_FORM = 0.25;
/** How much more texts may come with texts: about 6 kB on the wire. */
const MORE_TEXTS = 20_000;

/** How much more may come with those that what a first view asks for needs: about 3 kB. */
const MORE_TEXTS_SOON = 12_000;

/** What is one language's alone: checklists that come along, word lists, and how it writes numbers and dates. */
const OF_A_LANGUAGE = /\/packs\/generated\/|\/(?:lists|intl)\/(?:phrases-)?[a-z]{2}\.ts$/;
/** Texts of one language, or of all in one file. */
const TEXTS = /\/locales\/generated\/\w+\/([a-z]{2}|all)\.ts$/;
/** Files of what lazy modules share. */
const NUMBERED = /^(later|beside|shared)\d+$/;

/**
 * @param {object} build
 * @param {import('./graph.mjs').Graph} build.graph
 * @param {Map<string, string>} build.fileOf The file of each module, before any are joined.
 * @param {string[]} build.all Ids of the entries.
 * @param {string[]} build.lazies Ids of the lazy modules.
 * @param {Map<string, string>} build.names Names of the files of lazy modules.
 * @param {string[]} build.views Ids of the lazy modules that a first view waits for.
 * @param {string[]} [build.listed] Entries whose lists stand in a file of their own (`scripts/integrity/`).
 * @param {string[]} build.aside Entries that take the files of the others as these are.
 */
export function mayJoin({ graph, fileOf, all, lazies, names, views, aside, listed = [] }) {
  const users = usersOf(graph, all);
  const asideNames = aside.map(nameOf);
  /** By file: the elements that ever need it, and its language if it has one. */
  const open = new Map();
  for (const [id, file] of fileOf) {
    if (!file || OF_A_LANGUAGE.test(id)) continue;
    const isOwn = lazies.includes(id) && names.get(id) === file;
    if (!isOwn && !NUMBERED.test(file)) continue;
    const known = open.get(file)?.users ?? [];
    open.set(file, { users: [...new Set([...known, ...users.get(id)])].sort(), language: languageOf(id) });
  }
  const left = allowances(graph, all, views);
  const isOfAside = ({ users }) => users.every((name) => asideNames.includes(name));
  return {
    join(one, other) {
      const [a, b] = [open.get(one), open.get(other)];
      if (!a || !b || a.language !== b.language) return false;
      // what elements aside alone need is no load for the others
      return a.language ? isNested(a, b) || isNested(b, a) : isOfAside(a) === isOfAside(b);
    },
    isListed: (file) => listed.some((entry) => nameOf(entry) === file),
    load: (root) => (all.includes(root) ? 0 : (left.get(root) ?? (languageOf(root) ? MORE_TEXTS : undefined))),
  };
}

const isNested = (few, many) => few.users.every((name) => many.users.includes(name));

const languageOf = (id) => TEXTS.exec(id)?.[1];

/** By lazy module: how much more it may load, where that is not much. */
function allowances(graph, all, views) {
  const soon = all.flatMap((entry) => soonOf(graph, entry));
  const left = new Map(soon.map((id) => [id, languageOf(id) ? 0 : MORE_SOON * weightOf(graph, id)]));
  for (const id of soon.filter((one) => !languageOf(one)).flatMap((one) => soonOf(graph, one)))
    if (languageOf(id) && !left.has(id)) left.set(id, MORE_TEXTS_SOON);
  for (const id of views.flatMap((one) => soonOf(graph, one))) if (languageOf(id)) left.set(id, 0);
  const formsOf = (id) => soonOf(graph, id).filter((to) => to.includes('/later/generated/'));
  const waiting = soon.filter((id) => formsOf(id).length);
  const forms = waiting.flatMap(formsOf);
  for (const id of [...views, ...waiting]) left.set(id, 0);
  evenOut(forms);
  const texts = forms.flatMap((id) => soonOf(graph, id)).filter(languageOf);
  for (const language of new Set(texts.map(languageOf))) evenOut(texts.filter((id) => languageOf(id) === language));
  return left;

  /** Lets each load what the largest needs, and a quarter more; the largest no more than it needs. */
  function evenOut(ids) {
    const sizes = ids.map((id) => weightOf(graph, id));
    const largest = Math.max(...sizes);
    ids.forEach((id, index) => left.set(id, sizes[index] === largest ? 0 : largest * (1 + MORE_FORM) - sizes[index]));
  }
}
