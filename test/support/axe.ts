/** axe-core over an element and all shadow roots in it. */
import type Axe from 'axe-core';
import 'axe-core/axe.min.js'; // a script, not a module: it leaves itself in `window.axe`
import { expect } from '@open-wc/testing';

const { axe: axeCore } = window as unknown as { axe: typeof Axe };

/** One broken rule: its id, what axe says about it, and where (selectors through shadow roots). */
export interface Violation {
  id: string;
  help: string;
  nodes: string[];
}

export interface AxeOptions {
  /** Rules that are left out, by id. Say in the test why. */
  ignore?: string[];
}

/** An element alone is no page: these rules ask for landmarks, a title and a heading order of the whole document. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// axe refuses a second run while one is going on
let queue: Promise<unknown> = Promise.resolve();

/** The WCAG 2.2 A and AA (and best practice) violations in `element`, open shadow roots included. */
export function violations(element: Element, { ignore = [] }: AxeOptions = {}): Promise<Violation[]> {
  const rules = Object.fromEntries([...PAGE_RULES, ...ignore].map((id) => [id, { enabled: false }]));
  const job = queue.then(async () => {
    const result = await axeCore.run(element, { runOnly: { type: 'tag', values: TAGS }, rules, resultTypes: ['violations'] });
    return result.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.target.flat().join(' >>> ')) }));
  });
  queue = job.catch(() => undefined);
  return job;
}

/** Fails, naming rule and place, unless `element` is without violations. */
export async function axe(element: Element, options?: AxeOptions): Promise<void> {
  const found = await violations(element, options);
  expect(found.map(({ id, help, nodes }) => `${id}: ${help}\n  at ${nodes.join('\n  at ')}`).join('\n')).to.equal('');
}
