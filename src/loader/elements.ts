import { pinned } from '../kit/pinned.js';

/** What the loader knows of an element before its code is there. */
export interface Known {
  /** Brings and defines it, in files that it shares with other elements. */
  load(): Promise<unknown>;
  /** The same in files of its own: fewer bytes for a page that has no other element. */
  alone?(): Promise<unknown>;
  /** Whether a marked link or box makes it unasked: it only shows something. The others take what visitors type, or keep it. */
  shows?: true;
  /** The space to keep, by its `view` attribute; `''` where there is none: a height, or `page` for a page of its own. */
  space: Readonly<Record<string, string>>;
}

export const card: Known = {
  load: () => pinned(() => import('../elements/card/define.js')),
  alone: () => pinned(() => import('../elements/card/define.js?alone')),
  shows: true,
  space: { '': '17em', badge: '2.5em', full: 'page' },
};

export const directory: Known = {
  load: () => pinned(() => import('../elements/directory/define.js')),
  alone: () => pinned(() => import('../elements/directory/define.js?alone')),
  shows: true,
  space: { '': 'page' },
};

export const loyaltyBadge: Known = {
  load: () => pinned(() => import('../elements/loyalty-badge/define.js')),
  alone: () => pinned(() => import('../elements/loyalty-badge/define.js?alone')),
  shows: true,
  space: { '': '5.25em', line: '2.5em' },
};

export const loyaltyProgramme: Known = {
  load: () => pinned(() => import('../elements/loyalty-programme/define.js')),
  shows: true,
  space: { '': 'page' },
};

export const loyaltyCard: Known = {
  load: () => pinned(() => import('../elements/loyalty-card/define.js')),
  space: { '': 'page' },
};

export const loyaltyDesk: Known = {
  load: () => pinned(() => import('../elements/loyalty-desk/define.js')),
  space: { '': 'page' },
};

export const checklist: Known = {
  load: () => pinned(() => import('../elements/checklist/define.js')),
  alone: () => pinned(() => import('../elements/checklist/define.js?alone')),
  shows: true,
  space: { '': 'page' },
};

export const password: Known = {
  load: () => pinned(() => import('../elements/password/define.js')),
  alone: () => pinned(() => import('../elements/password/define.js?alone')),
  space: { '': '20em' },
};

/** By name: `card` for `<bob-card>`. */
export const elements: Readonly<Record<string, Known>> = {
  card,
  directory,
  'loyalty-badge': loyaltyBadge,
  'loyalty-programme': loyaltyProgramme,
  'loyalty-card': loyaltyCard,
  'loyalty-desk': loyaltyDesk,
  checklist,
  password,
};
