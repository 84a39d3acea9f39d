/** The rules of this project, as an ESLint plugin. */
import layers from './layers.mjs';
import pinned from './pinned.mjs';
import templates from './templates.mjs';

export default { meta: { name: 'bob' }, rules: { layers, pinned, templates } };
