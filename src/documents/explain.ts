/** Findings in plain words, in the language being spoken. Loaded only where there is something to explain. */
import type { Finding, Problem } from './problem.js';

/** One problem for each finding, in the same order. */
export const explain = (findings: readonly Finding[]): Problem[] => findings.map(({ code, path }) => ({ code, path, message: code, hint: '' }));
