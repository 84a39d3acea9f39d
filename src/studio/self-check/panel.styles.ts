import { css } from '../../kit/css.js';

/** Over any page: its own colours, and sizes that no style of the page reaches. */
export const styles = css`
  :host {
    all: initial;
    color-scheme: light dark;
    --ink: #1b262b;
    --quiet: #4d5a60;
    --paper: #fff;
    --line: #c3ccd0;
    --accent: #0b5566;
    --wrong: #a3241b;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --ink: #e9eef0;
      --quiet: #aab7bd;
      --paper: #182125;
      --line: #44525a;
      --accent: #8fd0df;
      --wrong: #ff9d92;
    }
  }
  dialog {
    position: fixed;
    inset: auto;
    inset-block-end: 12px;
    inset-inline-end: 12px;
    z-index: 2147483647;
    box-sizing: border-box;
    inline-size: min(420px, 100vw - 24px);
    max-block-size: min(640px, 100vh - 24px);
    margin: 0;
    padding: 0 16px 16px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--paper);
    color: var(--ink);
    font:
      16px/1.45 system-ui,
      sans-serif;
    text-align: start;
    overflow-wrap: anywhere;
    box-shadow: 0 2px 16px rgb(0 0 0 / 30%);
  }
  header {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    margin-inline: -16px;
    padding: 12px 16px;
    border-block-end: 1px solid var(--line);
    background: var(--paper);
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 19px;
    line-height: 1.3;
  }
  h3 {
    margin-block: 20px 4px;
    font-size: 16px;
  }
  [role='status'] {
    margin-block-start: 12px;
    font-weight: 600;
  }
  ul {
    list-style: none;
  }
  li {
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  .kind {
    color: var(--quiet);
    font-size: 14px;
  }
  .problem .kind {
    color: var(--wrong);
    font-weight: 600;
  }
  .message {
    font-weight: 600;
  }
  .about {
    margin-block-start: 4px;
    font-size: 14px;
  }
  code {
    color: var(--quiet);
    font-family: ui-monospace, monospace;
  }
  .note {
    margin-block-start: 12px;
    color: var(--quiet);
    font-size: 14px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }
  button {
    min-block-size: 36px;
    padding: 6px 12px;
    border: 1px solid var(--accent);
    border-radius: 6px;
    background: var(--paper);
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 12px;
    border: 1px solid var(--accent);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: 14px;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  h2:focus {
    outline: none;
  }
  @media (forced-colors: active) {
    code,
    .kind,
    .note {
      color: CanvasText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
