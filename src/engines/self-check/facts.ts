/** What a running script can see of its page: plain data, so that the rules need no page. Addresses are absolute, times in milliseconds since the page was asked for. */
import type { PageCheck } from '../check-page/index.js';

/** Asked for once more: it came; the page's policy forbade it; it came, but the browser may not give it to the page; nothing came. */
export type Probe = 'came' | 'policy' | 'cors' | 'nothing';

export interface ElementFacts {
  /** `bob-card`, also where a marked link or a box asks for it. */
  readonly tag: string;
  /** `lost`: its code could not be had. `refused`: a marked link or box may not make it. `empty`: nothing says which document it shows. */
  readonly state: 'shown' | 'failed' | 'loading' | 'lost' | 'refused' | 'empty';
  /** The version of the code that defined it. */
  readonly version?: string;
  /** Of the document that could not be had or read: the element's code for it. */
  readonly trouble?: string;
  readonly address?: string;
  readonly status?: number;
  readonly probe?: Probe;
  /** How many remarks its document has. */
  readonly remarks: number;
  /** Addresses of pictures that did not come. */
  readonly pictures: readonly string[];
  /** Height of its text, in CSS pixels. */
  readonly textSize: number;
  /** A style of the page, or of a blocker, takes it away. */
  readonly hidden: boolean;
  /** It keeps something in the visitor’s browser. */
  readonly stores: boolean;
  /** It signs or checks, for which browsers want https. */
  readonly signs: boolean;
  /** It writes JSON-LD, unless it was told not to. */
  readonly describes: boolean;
  /** What the document is called, in any of its languages. */
  readonly names: readonly string[];
}

export interface Violation {
  /** `script-src-elem`, `connect-src`, `img-src` … */
  readonly directive: string;
  readonly address: string;
}

export interface Facts {
  readonly version: string;
  readonly quirks: boolean;
  /** https, or this machine. */
  readonly secure: boolean;
  readonly online: boolean;
  readonly rootSize: number;
  /** Addresses of the script tags of this library, in their order. */
  readonly scripts: readonly string[];
  readonly canStore: boolean;
  readonly elements: readonly ElementFacts[];
  /** Script files of this library that the server did not have. */
  readonly missing: readonly string[];
  readonly violations: readonly Violation[];
  /** How far the page jumped below the elements (the part of CLS); undefined where the browser does not tell. */
  readonly shift: number | undefined;
  readonly speed: Speed;
  readonly head: Head;
  /** What “Check my page” finds in the source; undefined where it could not be had. */
  readonly source: PageCheck | undefined;
}

/** 0 where the browser does not tell. */
export interface Speed {
  /** When the script was asked for. */
  readonly script: number;
  /** How long the slowest document took, and its address. */
  readonly document: number;
  readonly address: string;
  /** When the last document of an element was here. */
  readonly end: number;
}

export interface Head {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly robots: string;
  /** Scripts of JSON-LD that are no JSON. */
  readonly broken: number;
  /** The nodes of the others. */
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}
