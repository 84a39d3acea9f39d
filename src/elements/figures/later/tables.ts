/** What reads tables: of figures, of a log, of notices. Loaded where a file is one. */
export { boardFrom } from '../../../engines/board/table.js';
export { figuresFrom } from '../../../engines/figures/file.js';
