import { css } from '../css.js';

/** What a calendar and a notice board share in what comes later: what opens below an entry, and the foot. */
export const entriesLaterStyles = css`
  details {
    margin-block-start: 0.25em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  .prose > * + * {
    margin-block-start: 0.5em;
  }
  dl,
  dd {
    margin: 0;
  }
  dl {
    display: grid;
    gap: 0.25em;
    margin-block: 0.5em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  dt {
    flex: 0 1 7em;
    color: var(--_muted);
  }
  dd {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  dd a,
  .actions a:not(.solid) {
    display: inline-block;
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  .actions,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .actions {
    padding-block: 0.5em;
  }
  .solid {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5em;
    padding-inline: 1em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  .solid:hover {
    color: var(--_on-accent);
    text-decoration: underline;
  }
  .foot {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  /* nothing to print or to switch to */
  .foot:not(:has(> :not(:empty))) {
    display: none;
  }
  button.text {
    border: 0;
    padding-inline: 0;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .found:empty {
    display: none;
  }
  @media print {
    .bar,
    .foot,
    .more,
    .actions,
    summary {
      display: none !important;
    }
    /* browsers cut what stands in the rows of a grid, whatever it asks for */
    section {
      display: block;
    }
    section > * + * {
      margin-block-start: 1em;
    }
    dl {
      gap: 0;
    }
  }
`;
