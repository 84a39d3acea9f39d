import { css } from 'lit';

/** The directory's frame, its list and its cards. */
export const styles = css`
  .box:has(> .directory) {
    container-type: inline-size;
    contain-intrinsic-inline-size: 60em;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .directory {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .top {
    display: flex;
    gap: 1.25em;
    align-items: start;
  }
  .name {
    font-family: var(--bob-font-display, inherit);
    font-size: clamp(1.5em, 1.2em + 1.6cqi, 2.25em);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .tagline {
    margin-block: 0.25em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .field {
    position: relative;
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .field svg {
    position: absolute;
    inset: 0.85em auto auto 0.85em;
    color: var(--_muted);
    pointer-events: none;
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding: 0.5em 0.75em 0.5em 2.75em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    color: inherit;
    appearance: none;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .views {
    display: flex;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .views button {
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    min-block-size: 2.75em;
    color: var(--_muted);
  }
  .views [aria-pressed='true'] {
    color: var(--_accent);
    background: var(--_tint);
  }
  .mark {
    position: relative;
    flex: none;
    inline-size: 3em;
    block-size: 3em;
    border-radius: calc(var(--_radius) * 0.75);
    overflow: hidden;
  }
  .mark img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .mark.failed {
    background: var(--_tint);
    color: color-mix(in srgb, var(--_accent) 85%, currentColor);
  }
  .failed img,
  .mark:not(.failed) .monogram {
    display: none;
  }
  .monogram {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    font-weight: 600;
  }
  .status {
    min-block-size: 2.75em;
  }
  .member {
    display: flex;
    gap: 1em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .member > div {
    min-inline-size: 0;
  }
  .member-name {
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .member-name button {
    min-block-size: 24px;
  }
  .member-name button:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .line {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    max-inline-size: 42em;
  }
  .none {
    padding-block: 2em;
    color: var(--_muted);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em;
  }
  .grid .member {
    flex-direction: column;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 56em) {
    .directory {
      grid-template-columns: 14em minmax(0, 1fr);
      column-gap: 3em;
    }
    .top,
    .bar {
      grid-column: 1 / -1;
    }
  }
`;
