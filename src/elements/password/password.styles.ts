import { css } from '../../kit/css.js';

/** The first view: label, input, button, the meter's track and the rules. Other styles come with the views that need them. */
export const styles = css`
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [aria-busy],
  .wordless label,
  .wordless button {
    visibility: hidden;
  }
  label,
  .title {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .entry {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 0.5em;
  }
  .adopted slot {
    display: contents;
  }
  ::slotted(*) {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  ::slotted(label) {
    flex-basis: 100%;
  }
  input,
  button {
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  input {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-block: 0.5em;
    padding-inline: 0.75em 6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    /* phones zoom into smaller ones */
    font-size: max(1em, 16px);
  }
  button {
    padding: 0 0.25em;
    min-block-size: max(1.75em, 24px);
    color: var(--_accent);
    font-weight: 600;
  }
  input + button {
    position: absolute;
    inset-inline-end: 0.5em;
    inset-block-end: calc(max(1.375em, 22px) - max(0.875em, 12px));
  }
  .strength {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 1.5em;
    margin-block: 0.25em 0.5em;
  }
  .gauge {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  ul {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
  }
  li {
    display: flex;
    gap: 0.5em;
  }
  li svg {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  i {
    color: var(--_muted);
    font-style: normal;
    font-size: 0.875em;
  }
`;
