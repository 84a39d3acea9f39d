/** Figures of a cluster, to be published as `bob-widgets/figures` with the element. Reads and writes tables of them, compares years. Runs in Node. */
export { figuresCsv, visibilityCsv, periodsOf, type FiguresCsvOptions } from './csv.js';
export { figuresFrom } from './file.js';
export { compare, type Comparison } from './compare.js';
export { yearOf, yearsOf, newestYear } from './years.js';
