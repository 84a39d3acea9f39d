/** How the leaves are read that every preview needs. In the first file of each element: what only whole documents need stays out. */
import { addressLeaves } from './address.js';
import { codeLeaves } from './code.js';
import type { Leaves } from './leaf.js';
import { textLeaves } from './text.js';

export const basicLeaves: Leaves = { ...textLeaves, ...addressLeaves, ...codeLeaves };
