import { css } from '../../kit/css.js';

/** Sizes in em, logical sides, and nothing that depends on the page: see CONTRIBUTING.md. */
export const styles = css`
  .keep.new-thing {
    min-block-size: 10em;
  }
  section.new-thing {
    display: grid;
    gap: 0.5em;
    overflow-wrap: anywhere;
  }
  .name,
  .tagline,
  .list,
  .updated {
    margin: 0;
    padding: 0;
  }
  .name {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .tagline,
  .updated {
    color: var(--_muted);
  }
  .updated {
    font-size: 0.875em;
  }
  .list {
    list-style: none;
  }
  .item {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .item:last-child {
    border-block-end: 0;
  }
`;
