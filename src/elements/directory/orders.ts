/** The orders by name, distance and age, and by a table's columns, with the collation that they need. */
export { collator } from '../../documents/search/collate.js';
export { distance, inOrder, pointOf } from '../../documents/search/order.js';
export { inSlices, sorted } from '../../documents/search/slices.js';
