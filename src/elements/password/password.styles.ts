import { css } from 'lit';

/** The first view: label, input, button, meter's track and rules. The styles of what comes while typing come with it. */
export const styles = css`
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .wait,
  .wordless label,
  .wordless button,
  .wordless .more {
    visibility: hidden;
  }
  label {
    display: block;
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  .entry {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
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
  input {
    flex: 1 1 100%;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    margin: 0;
    padding-block: 0.5em;
    padding-inline: 0.75em 6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    /* phones zoom into smaller ones */
    font-size: max(1em, 16px);
    box-shadow: none;
  }
  input:focus-visible {
    outline-offset: -1px;
    border-radius: var(--_radius);
  }
  [aria-invalid] {
    border-color: currentColor;
    border-width: 2px;
  }
  :disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }
  button {
    margin: 0;
    padding: 0 0.25em;
    min-block-size: 1.75em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  input + button {
    position: absolute;
    inset-inline-end: 0.5em;
    inset-block-end: calc(max(1.375em, 22px) - 0.875em);
    max-inline-size: 5.25em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .adopted button {
    min-block-size: 2.25em;
  }
  .complaint {
    margin-block-start: 0.375em;
    font-weight: 600;
  }
  .complaint:empty {
    display: none;
  }
  .box {
    --_edge: color-mix(in srgb, currentColor 60%, transparent);
  }
  .more {
    outline: 0;
  }
  .gauge {
    block-size: 4px;
    margin-block: 0.75em 1em;
    border-radius: 2px;
    background: var(--_line);
  }
  .title {
    margin-block-end: 0.25em;
    font-weight: 600;
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
  li path {
    visibility: hidden;
  }
  [data-ok='true'] path {
    visibility: visible;
  }
  [data-ok='true'] svg {
    color: var(--_accent);
  }
  i,
  .note {
    color: var(--_muted);
    font-style: normal;
    font-size: 0.875em;
  }
  .note {
    margin-block-start: 0.75em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
