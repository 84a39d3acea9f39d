// eslint-disable-next-line no-restricted-syntax -- a template without expressions holds only what stands in the code
import { unsafeCSS, type CSSResult } from 'lit';

/** Styles that stand here as they are. Lit’s own `css` takes others into them, which nobody here needs and each first view would pay for. */
export const css = ([styles]: TemplateStringsArray): CSSResult => unsafeCSS(styles);
