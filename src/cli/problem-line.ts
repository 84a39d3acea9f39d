import type { Problem } from '../schema/problem.js';

/** What is wrong, where, and how to mend it, in one line. */
export const problemLine = ({ path, message, hint }: Pick<Problem, 'path' | 'message' | 'hint'>): string =>
  `${[path, message].filter(Boolean).join(': ')} ${hint}`;
