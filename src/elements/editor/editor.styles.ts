import { css } from '../../kit/css.js';

/** The place of the editor; what is in it has its styles in `later/`. */
export const styles = css`
  .box:has(> .editor) {
    container-type: inline-size;
  }
  .box[data-theme]:has(> .editor) {
    padding: 1em;
  }
`;
