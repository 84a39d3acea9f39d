import { css } from '../../kit/css.js';

/** The frame and the grid of charts: all that the first view needs, beside the charts' own styles. */
export const styles = css`
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .box:has(> .figures) {
    container-type: inline-size;
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .name {
    font-family: var(--bob-font-display, inherit);
    font-size: clamp(1.5em, 1.2em + 1.6cqi, 2.25em);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.015em;
    overflow-wrap: anywhere;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-block-size: 2.5em;
  }
  .group {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-family: var(--bob-font-display, inherit);
    font-size: 1.25em;
    font-weight: 600;
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 2.5em;
  }
  .source,
  .method {
    max-inline-size: 28em;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .source a {
    display: inline-block;
  }
  .source a,
  .method summary {
    min-block-size: 24px;
  }
`;
