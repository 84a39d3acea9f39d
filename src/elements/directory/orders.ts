/** The orders by name, distance and age, with the collation that they need. */
export { distance, inOrder, pointOf } from '../../documents/search/order.js';
export { inSlices } from '../../documents/search/slices.js';
