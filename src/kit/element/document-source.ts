/** Where an element's document comes from: its property, a script in the page, or an address. */
import { loadJson, LoadError, parseJson, type Loaded, type LoadOptions } from '../../schema/load/load.js';

export interface Sourced extends HTMLElement {
  readonly data: unknown;
  readonly src: string | null | undefined;
  /** What an element brings along itself, by an address of its own kind (`pack:security`); undefined for any other. */
  own?(src: string): Promise<Loaded> | undefined;
}

/** Whether the host page gave the document itself. */
export const isGiven = ({ data }: Sourced): boolean => data !== undefined && data !== null;

/** The script that holds the document: a child, or the one that `src="#id"` names, in the element's own tree or in the page. */
export function scriptOf(element: Sourced): Element | null {
  const { src } = element;
  if (isGiven(element)) return null;
  const child = element.querySelector(':scope > script[type="application/json"]');
  if (child || !src?.startsWith('#')) return child;
  const id = src.slice(1);
  return (element.getRootNode() as Document).getElementById?.(id) ?? document.getElementById(id);
}

/** The document's JSON and the address that its relative links are seen from; at once where it stands in the page. */
export function bring(element: Sourced, script: Element | null, options: LoadOptions): Loaded | Promise<Loaded> {
  const { data, src } = element;
  const url = document.baseURI;
  if (data !== undefined && data !== null) return { json: data, url };
  if (script) return { json: parseJson(script.textContent ?? ''), url };
  if (src!.startsWith('#')) throw new LoadError({ code: 'no-such-script', path: '', id: src!.slice(1) });
  return element.own?.(src!) ?? loadJson(absolute(src!), options);
}

/** The address seen from the page; what is none stays as it is, and the loader says so. */
const absolute = (href: string): string => Object.assign(document.createElement('a'), { href }).href;
