/** The orders by name, distance and age, and by a table's columns, with the collation that they need. */
export { collator } from '../../../engines/search/collate.js';
export { distance, inOrder, pointOf } from '../../../engines/search/order.js';
export { inSlices, sorted } from '../../../engines/search/slices.js';
