import { css } from '../../../kit/css.js';

/** The pages that are no form: publish, and open or start new. They come with those. */
export const pagesStyles = css`
  .editor .ask label {
    display: flex;
    font-weight: 400;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
  }
  .form input[type='radio'] {
    inline-size: max(1.25em, 24px);
    block-size: max(1.25em, 24px);
    min-block-size: 0;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .form h4 {
    margin-block: 1.5em 0.5em;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .editor .choose {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .choose li > * {
    min-inline-size: 0;
  }
  .choose li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  /* the same in each row, however long the name is: below it when it was changed, and what can be done */
  .drafts li > :is(:first-child, [data-strange]) {
    flex: 0 0 100%;
  }
  .form .file {
    position: relative;
  }
  .form .file:focus-within {
    outline: max(2px, 0.125em) solid var(--_accent);
    outline-offset: 0.125em;
  }
  .found {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin-block-start: 1em;
  }
  .editor .found p {
    font-weight: 600;
  }
  .editor .todo {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .editor .good {
    margin-block-start: 1em;
    font-weight: 600;
  }
  .form textarea.code {
    font-family: ui-monospace, monospace;
    font-size: max(0.875em, 14px);
    word-break: break-all;
    field-sizing: fixed;
  }
  .editor .how {
    margin-block: 1em;
    padding-inline-start: 1.5em;
  }
  .form .row {
    align-items: center;
    margin-block-start: 0.75em;
  }
  /* clear of the ring around a button that has the focus */
  .form :is(.row + .wrong > p, .result > .wrong) {
    margin-block-start: 0.75em;
  }
  .form a.button {
    text-decoration: none;
  }
`;
