/** `bob-widgets/practice`: what a checklist's answers amount to. Pure; runs in Node. */
export type { Checklist, ChecklistGroup, ChecklistItem } from '../../formats/checklist/checklist.js';
export * from './answers.js';
export * from './clean.js';
export * from './code.js';
export * from './compare.js';
export * from './exchange.js';
export * from './file.js';
export * from './ics.js';
export * from './plan.js';
export * from './progress.js';
export * from './tally.js';
export * from './repeat.js';
