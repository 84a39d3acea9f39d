import { css } from '../../kit/css.js';

/** The filters and the notices: with `entriesStyles` and `barStyles` all that the first view needs. */
export const styles = css`
  select {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  [type='search'] {
    flex: 1 1 14em;
    min-inline-size: 0;
    text-overflow: ellipsis;
    cursor: auto;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .map-switch {
    min-block-size: 2.5em;
  }
  .notice {
    display: grid;
    grid-template: 'marks picture' auto 'main picture' 1fr 'more more' auto / minmax(0, 1fr) auto;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .notice > * {
    min-inline-size: 0;
  }
  .notice > div {
    grid-area: main;
  }
  .notice::after {
    grid-area: more;
  }
  .notice img {
    grid-area: picture;
    inline-size: 6em;
    block-size: 6em;
    margin-inline-start: 1em;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .marks {
    grid-area: marks;
    align-items: baseline;
    align-content: start;
    gap: 0.25em 0.75em;
    margin-block-end: 0.25em;
    padding-inline-end: 0.75em;
  }
  .kind {
    padding: 0.05em 0.6em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }
  .kind.need {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* paper has no backgrounds */
  @media print {
    .kind.need {
      border-width: 2px;
      background: none;
      color: var(--_accent);
    }
  }
  @container (min-width: 36em) {
    .notice {
      grid-template: 'marks main picture' 1fr 'marks more more' auto / 9em minmax(0, 1fr) auto;
    }
  }
  @container (max-width: 16em) {
    .notice {
      grid-template: 'picture' 'marks' 'main' 'more' / minmax(0, 1fr);
    }
    .notice img {
      max-inline-size: 100%;
      margin: 0 0 0.5em;
    }
  }
`;
