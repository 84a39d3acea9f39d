/** The files of the script tag that a site needs: for some elements, in some languages. Which there are, and what each needs, `dist/build.json` says. Pure. */

/** A file as the build has written it down. */
export interface Built {
  readonly name: string;
  readonly file: string;
  readonly integrity: string;
  /** What it needs before it runs, by name. */
  readonly imports: readonly string[];
  /** What it may load later, by name. */
  readonly lazy: readonly string[];
  readonly modules: Readonly<Record<string, number>>;
}

export interface BuildRecord {
  readonly elements: readonly string[];
  readonly files: readonly Built[];
}

/** Texts, word lists and checklists of one language, and how it writes numbers. */
const LANGUAGE =
  /^(?:locales\/generated\/\w+|src\/engines\/password\/lists|src\/kit\/intl|src\/elements\/checklist\/packs\/generated)\/(?:phrases-|pack-\w+-)?([a-z]{2})(?:-more)?\.ts$/;
/** `?bob-edit`, which needs the studio beside it. */
const STUDIO = 'src/studio/edit/edit.ts';

/** The language of a file that holds nothing else. */
export function languageOf({ modules }: Pick<Built, 'modules'>): string | undefined {
  const [one, ...others] = new Set(Object.keys(modules).map((id) => LANGUAGE.exec(id)?.[1]));
  return others.length ? undefined : one;
}

/** The files of these elements, in all languages if none is named. English is in the code; Greenlandic falls back to Danish. */
export function filesFor({ files }: BuildRecord, elements: readonly string[], languages?: readonly string[]): Built[] {
  const byName = new Map(files.map((one) => [one.name, one]));
  const spoken = languages && new Set(['en', ...languages, ...(languages.includes('kl') ? ['da'] : [])]);
  const found = new Map<string, Built>();
  const add = (name: string): void => {
    const one = byName.get(name);
    if (!one || found.has(name) || STUDIO in one.modules) return;
    const language = languageOf(one);
    if (language !== undefined && spoken && !spoken.has(language)) return;
    found.set(name, one);
    // `bob.js` may load all elements: what it loads of them is below
    for (const next of name === 'bob.js' ? [] : [...one.imports, ...one.lazy]) add(next);
  };
  // of marked links, and the list for a second kind on a page
  for (const name of ['bob.js', 'start.js', 'bob-lists.js']) add(name);
  // the script of the element alone; its class; all of its first view in one file; its whole view
  for (const name of elements) for (const file of [`bob-${name}`, name, `${name}-${name}`, `${name}-full`]) add(`${file}.js`);
  return [...found.values()];
}
