import { css } from '../../../kit/css.js';

/** What stands in the sections: prose, lists, years, people, offers, partners. */
export const parts = css`
  .prose {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  .prose > * + * {
    margin-block-start: 0.75em !important;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.25em !important;
    list-style: revert;
  }
  .prose :is(pre, table) {
    display: block;
    overflow-x: auto;
  }
  .prose :is(td, th) {
    padding: 0.25em 0.75em 0.25em 0 !important;
    text-align: start;
    border-block-end: 1px solid var(--_line);
  }
  .prose blockquote {
    padding-inline-start: 1em !important;
    border-inline-start: 0.125em solid var(--_accent);
  }
  .prose.lead {
    font-size: 1.0625em;
  }
  .points {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: var(--_measure);
  }
  .points li {
    position: relative;
    padding-inline-start: 1.5em;
  }
  .points li::before {
    content: '';
    position: absolute;
    inset: 0.72em auto auto 0;
    inline-size: 0.75em;
    border-block-start: 0.125em solid var(--_accent);
  }
  .vision {
    max-inline-size: 32em;
    font-family: var(--bob-font-display, inherit);
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .years {
    display: grid;
    max-inline-size: var(--_measure);
    list-style: none;
  }
  .years li {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .years li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .year {
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .offers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 2em;
  }
  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-content: start;
  }
  .offer img {
    display: block;
    inline-size: 100%;
    border-radius: calc(var(--_radius) * 0.75);
  }
  .offer-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1em;
    justify-content: space-between;
    align-items: baseline;
  }
  .price {
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
    font-weight: 600;
  }
  .procedures {
    border-block-end: 1px solid var(--_line);
  }
  .procedure {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.25em !important;
  }
  .procedure summary {
    overflow-wrap: anywhere;
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
    font-weight: 600;
    list-style: none;
  }
  .procedure summary::-webkit-details-marker {
    display: none;
  }
  .procedure summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.5em;
    border: solid currentColor;
    border-width: 0 0.11em 0.11em 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .procedure[open] summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .procedure .prose {
    padding-block: 0 1em;
  }
  .people,
  .partners,
  .channels {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 1.5em 2em;
  }
  .person {
    display: flex;
    gap: 1em;
    align-items: start;
  }
  .person > div {
    min-inline-size: 0;
  }
  .person .mark {
    inline-size: 3em;
    block-size: 3em;
    border-radius: 50%;
  }
  .person .mark img {
    object-fit: cover;
  }
  .person-name {
    font-weight: 600;
  }
  .person .prose {
    font-size: 0.9375em;
    margin-block-start: 0.25em;
  }
  .partner {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .partners.many {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0.75em 2em;
    font-size: 0.9375em;
  }
  .match {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1.75em 3em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .procedure summary::after {
      transition: rotate 0.15s;
    }
  }
`;
