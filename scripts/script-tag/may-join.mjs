/**
 * Which small files may be joined (small-files.mjs), and how much more code each module may load because of that:
 *
 *     first views, what they wait for, what waits for a form    nothing
 *     what a first view asks for                                an eighth of what it needs
 *     the form of a kind, in the editor, and its texts          as much as the largest of them needs, and a quarter; the largest nothing
 *     texts                                                     some kB, in the same language, where one’s elements need the other, too, or all are elements aside; those
 *                                                               of a first view, and of what it waits for, nothing
 *     what comes when a document has faults                     little: no visitor asked for it
 *     all else                                                  much: it comes when the visitor asks for it
 *
 * What all forms need comes with any of them: it may come with what waits for a form.
 *
 * What elements aside alone need is not joined to what others need, which would load it for nothing. But when all that is done, any two are joined where it costs
 * little: a first view and what it waits for nothing, all else under 2 kB in all. So are modules that several share, with `later`.
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

/** How much more each may load in the end because of files that are joined for other elements: under 2 kB, less than a twentieth of what most load. */
const MORE_ACROSS = 6_000;
/** How much more texts may come with texts then: about 1 kB. */
const MORE_TEXTS_ACROSS = 4_300;

/** What comes without anybody asking for it, where a document has faults. */
const OF_FAULTS = /\/kit\/element\/error-details\.ts$/;

/** What is one language's alone: checklists that come along, word lists, and how it writes numbers and dates. */
const OF_A_LANGUAGE = /\/packs\/generated\/|\/(?:lists|intl)\/(?:phrases-)?[a-z]{2}\.ts$/;
/** Texts of one language, or of all in one file. */
const TEXTS = /\/locales\/generated\/\w+\/([a-z]{2}|all)\.ts$/;
/** Files of what lazy modules share. */
const NUMBERED = /^(later|beside|shared)\d+$/;
/** Files of what the lazy modules of most elements need. */
const COMMON = /^(later|readers)$/;

/**
 * @typedef {object} Build
 * @property {import('./graph.mjs').Graph} graph
 * @property {Map<string, string>} fileOf The file of each module, as they are now.
 * @property {string[]} all Ids of the entries.
 * @property {string[]} lazies Ids of the lazy modules.
 * @property {Map<string, string>} names Names of the files of lazy modules.
 * @property {string[]} views Ids of the lazy modules that a first view waits for.
 * @property {string[]} [listed] Entries whose lists stand in a file of their own (`scripts/integrity/`).
 * @property {string[]} aside Entries that take the files of the others as these are.
 */

/** @param {Build} build */
export function mayJoin(build) {
  const { graph, all, views, aside } = build;
  const open = openFiles(build);
  const left = allowances(graph, all, views);
  const asideNames = aside.map(nameOf);
  const isOfAside = ({ users }) => users.every((name) => asideNames.includes(name));
  return {
    ...always(build),
    join(one, other) {
      const [a, b] = [open.get(one), open.get(other)];
      if (!a || !b || a.language !== b.language) return false;
      // what elements aside alone need is no load for the others
      if (a.language) return isNested(a, b) || isNested(b, a) || (isOfAside(a) && isOfAside(b));
      return isOfAside(a) === isOfAside(b);
    },
    load(root) {
      if (all.includes(root)) return 0;
      if (OF_FAULTS.test(root)) return MORE_ACROSS;
      return left.get(root) ?? (languageOf(root) ? MORE_TEXTS : undefined);
    },
  };
}

/**
 * What may be joined when `mayJoin` allows no more, whoever needs it.
 *
 * @param {Build} build
 */
export function mayJoinAcross(build) {
  const { graph, all, views } = build;
  const open = openFiles(build);
  const firstTexts = [...all, ...views].flatMap((root) => soonOf(graph, root)).filter(languageOf);
  const nothing = new Set([...all, ...views, ...firstTexts]);
  return {
    ...always(build),
    join(one, other) {
      const [a, b] = [open.get(one), open.get(other)];
      if (!a) return false;
      return b ? a.language === b.language : a.isShared && COMMON.test(other);
    },
    load: (root) => (nothing.has(root) ? 0 : languageOf(root) ? MORE_TEXTS_ACROSS : MORE_ACROSS),
  };
}

const always = ({ graph, listed = [] }) => ({
  oneOf: (root) => formsOf(graph, root),
  isListed: (file) => listed.some((entry) => nameOf(entry) === file),
});

/** By file that may be joined: the elements that ever need it, its language if it has one, and whether it holds no lazy module, only what several share. */
function openFiles({ graph, fileOf, all, lazies, names }) {
  const users = usersOf(graph, all);
  const open = new Map();
  for (const [id, file] of fileOf) {
    if (!file || OF_A_LANGUAGE.test(id)) continue;
    if (!NUMBERED.test(file) && !(lazies.includes(id) && names.get(id) === file)) continue;
    const known = open.get(file) ?? { users: [], isShared: true };
    open.set(file, {
      users: [...new Set([...known.users, ...users.get(id)])].sort(),
      language: languageOf(id),
      isShared: known.isShared && !lazies.includes(id),
    });
  }
  return open;
}

const isNested = (few, many) => few.users.every((name) => many.users.includes(name));

/** The forms that a module asks for, one of which is shown. */
const formsOf = (graph, id) => soonOf(graph, id).filter((to) => to.includes('/later/generated/'));

const languageOf = (id) => TEXTS.exec(id)?.[1];

/** By lazy module: how much more it may load, where that is not much. */
function allowances(graph, all, views) {
  const soon = all.flatMap((entry) => soonOf(graph, entry));
  const left = new Map(soon.map((id) => [id, languageOf(id) ? 0 : MORE_SOON * weightOf(graph, id)]));
  for (const id of soon.filter((one) => !languageOf(one)).flatMap((one) => soonOf(graph, one)))
    if (languageOf(id) && !left.has(id)) left.set(id, MORE_TEXTS_SOON);
  for (const id of views.flatMap((one) => soonOf(graph, one))) if (languageOf(id)) left.set(id, 0);
  const waiting = soon.filter((id) => formsOf(graph, id).length);
  const forms = waiting.flatMap((id) => formsOf(graph, id));
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
