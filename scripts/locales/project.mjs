/** What the commands of `locales.mjs` know of the project: its languages, its bundles, its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifests } from '../elements/read.mjs';
import { parseXliff } from './xliff.mjs';

/** A mistake that whoever runs the command can correct: printed as sentences, without a stack. */
export class LocalesError extends Error {
  constructor(sentences) {
    super([].concat(sentences).join('\n'));
  }
}

/**
 * Reads the settings of the project in `root`: `lit-localize.json`, and the bundles of texts: those of the elements are in their manifests, those that
 * belong to no single element in `locales/bundles.json`.
 * @returns {{ root: string, config: string, source: string, targets: string[], bundles: Record<string, string[]> }}
 */
export function openProject(root) {
  const config = join(root, 'lit-localize.json');
  const { sourceLocale, targetLocales } = JSON.parse(readFileSync(config, 'utf8'));
  const bundles = Object.assign(
    JSON.parse(readFileSync(join(root, 'locales/bundles.json'), 'utf8')),
    ...readManifests(root).map(({ texts }) => texts),
  );
  return { root, config, source: sourceLocale, targets: targetLocales, bundles };
}

export const fileOf = (project, locale) => join(project.root, 'locales', `${locale}.xlf`);

/** The units of one language by id; none when the file does not exist yet. */
export function readUnits(project, locale) {
  let xml;
  try {
    xml = readFileSync(fileOf(project, locale), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return new Map();
    throw error;
  }
  try {
    return parseXliff(xml);
  } catch (error) {
    throw new LocalesError(`locales/${locale}.xlf cannot be read: ${error.message}.`);
  }
}

/** The bundles in which a message travels: those with a prefix that the id starts with. */
export const bundlesOf = (project, id) =>
  Object.keys(project.bundles).filter((bundle) => project.bundles[bundle].some((prefix) => id.startsWith(`${prefix}.`)));
