/** An element as declarative shadow DOM: its final look with the first paint of the page. Loaded for `--shadow` only, with what draws Lit's templates in Node. */
import { createHash } from 'node:crypto';
import { Failure } from '../files.js';

export interface Shadow {
  /** The template, on one line. */
  readonly html: string;
  /** Of its style, for a policy that blocks styles in the page: `'sha256-…'`. */
  readonly hash: string;
}

/** On one line and without remarks. */
const tight = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim();

/** Without the marks by which Lit would find its parts again: the element draws anew. */
const unmarked = (html: string): string => html.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');

async function renderer(): Promise<(template: unknown) => Promise<string>> {
  try {
    const [{ render }, { collectResult }] = await Promise.all([import('@lit-labs/ssr'), import('@lit-labs/ssr/lib/render-result.js')]);
    return (template) => collectResult(render(template));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Failure('--shadow needs the package @lit-labs/ssr, which is not here: npm install @lit-labs/ssr');
  }
}

/** What draws an element ahead. */
interface Drawn {
  readonly styles: readonly { readonly cssText: string }[];
  draw(document: never, language: string, view: never): Promise<unknown>;
}

const drawers: Readonly<Record<string, () => Promise<Drawn>>> = {
  card: () => import('../../elements/card/drawn-ahead.js'),
  'loyalty-badge': () => import('../../elements/loyalty-badge/drawn-ahead.js'),
};

/** @param language of the reader */
export async function shadowOf(element: string, document: object, language: string, view: string): Promise<Shadow> {
  const print = await renderer();
  const { styles, draw } = await drawers[element]!();
  const style = tight(styles.map(({ cssText }) => cssText).join('\n'));
  const content = unmarked(await print(await draw(document as never, language, view as never)));
  return {
    html: `<template shadowrootmode="open"><style>${style}</style><div class="ahead">${content}</div></template>`,
    hash: `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  };
}
