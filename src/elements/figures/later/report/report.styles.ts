import { css } from '../../../../kit/css.js';

/** The report on the screen, and on A4: a cover, parts that begin together with what they hold, and no table cut within a row. */
export const reportStyles = css`
  .reports,
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3em;
  }
  .report,
  .figures:has(> .reports) > .bar {
    max-inline-size: 54em;
  }
  .report h4,
  .report dl,
  .report dd,
  .report ol {
    margin: 0;
    padding: 0;
  }
  .cover {
    display: grid;
    gap: 1.5em;
    padding-block: 2em;
    border-block: 1px solid var(--_line);
  }
  .cover .logo {
    inline-size: auto;
    block-size: auto;
    max-inline-size: min(100%, 14em);
    max-block-size: 7em;
    object-fit: contain;
    object-position: left;
  }
  .whose {
    color: var(--_muted);
    font-size: 1.125em;
    overflow-wrap: anywhere;
  }
  .cover h3 {
    font-family: var(--bob-font-display, inherit);
    font-size: clamp(2em, 1.4em + 3cqi, 3.25em);
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: -0.02em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .highlights {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 1.5em;
  }
  .highlights dd b {
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.015em;
    font-variant-numeric: lining-nums;
    overflow-wrap: anywhere;
  }
  .highlights dt {
    overflow-wrap: anywhere;
  }
  .contents ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    list-style: none;
  }
  .contents a {
    display: inline-block;
    min-block-size: 24px;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    scroll-margin-block-start: 1em;
  }
  .part h4 {
    font-family: var(--bob-font-display, inherit);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .part .compare {
    padding: 0;
    border: 0;
  }
  .part .title,
  .sub {
    font-family: inherit;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .part .prose,
  .lead {
    max-inline-size: 40em;
  }
  .lead {
    font-size: 1.125em;
  }
  .goals {
    display: grid;
    gap: 0.5em;
    counter-reset: goal;
    list-style: none;
  }
  .goals li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    counter-increment: goal;
  }
  .goals li::before {
    content: counter(goal);
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .report .source .prose {
    max-inline-size: none;
  }
  .all-values {
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .all-values :is(th, td) {
    padding: 0.4em 0;
    padding-inline-end: 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .all-values thead th {
    color: var(--_muted);
  }
  .all-values .number {
    text-align: end;
    white-space: nowrap;
  }
  .all-values tr > :last-child {
    padding-inline-end: 0;
    font-weight: 600;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
  }
  .counts > div {
    display: flex;
    flex-direction: column-reverse;
  }
  .counts dd {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .counts dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .members {
    columns: 15em 3;
    column-gap: 2em;
  }
  .members li {
    padding-block: 0.2em;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .members .new {
    padding-inline: 0.4em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .dated li {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .dated .day {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 34em) {
    .all-values {
      display: block;
      overflow-x: auto;
    }
    .dated li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .box:has(> .figures .report),
    .box[data-theme]:has(> .figures .report) {
      padding: 0;
      font-size: 10pt;
      container-type: normal;
    }
    .figures:has(> .reports),
    .reports,
    .report,
    .part {
      display: block;
      max-inline-size: none;
    }
    .figures:has(> .reports) > .name {
      display: none;
    }
    /* named twice: what takes the margins of lists away is told by two names, too */
    .report .part > * + * {
      margin-block-start: 4mm;
    }
    .cover {
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      min-block-size: 225mm;
      padding: 0;
      border: 0;
      break-after: page;
    }
    /* nothing of the page stands above it */
    :host([data-bob-print]) .cover {
      min-block-size: 250mm;
    }
    .report:not(:first-child) {
      break-before: page;
    }
    .cover .logo {
      order: 1;
      margin-block-start: 8mm;
    }
    .cover .heading {
      margin-block-end: auto;
      padding-block-start: 8mm;
      border-block-start: 3mm solid var(--_accent);
    }
    .cover h3 {
      margin-block-start: 32mm;
      font-size: 44pt;
    }
    .whose {
      font-size: 14pt;
    }
    .cover > :not(.heading, .logo) {
      order: 2;
    }
    .highlights {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 8mm;
      padding-block: 8mm 6mm;
    }
    .highlights > div {
      padding-block-start: 3mm;
      border-block-start: 0.5pt solid currentColor;
    }
    .highlights dd b {
      color: var(--_accent);
      font-size: 26pt;
    }
    .contents {
      padding-block: 3mm;
      border-block: 0.5pt solid var(--_line);
    }
    .contents ol {
      display: block;
      columns: 2;
      column-gap: 8mm;
    }
    .contents li {
      padding-block: 0.75mm;
    }
    .report a {
      color: inherit;
      text-decoration: none;
    }
    .part {
      margin-block-end: 9mm;
    }
    /* what fits on a page is not cut: long lists are */
    .part:has(> :is(ul, ol)):not(.part-figures, :has(li:nth-child(25))),
    .part table:not(:has(tr:nth-child(25))) {
      break-inside: avoid;
    }
    .part h4 {
      padding-block-start: 2.5mm;
      border-block-start: 1.5pt solid var(--_accent);
      font-size: 16pt;
      break-after: avoid;
    }
    .report .part > .sub {
      margin-block: 7mm -1mm;
    }
    .part :is(.title, .sub, .head),
    .part > .lead,
    .part > .counts {
      break-after: avoid;
    }
    .part > .prose {
      break-after: auto;
    }
    .report .charts {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 6mm 10mm;
    }
    .report .charts:has(> :nth-child(3n):last-child) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 6mm 8mm;
    }
    .report :is(.entries, .dated) {
      columns: 2;
      column-gap: 10mm;
    }
    .dated li {
      grid-template-columns: 26mm minmax(0, 1fr);
    }
    .report .chart {
      max-inline-size: none;
    }
    .report .chart .chart-figure {
      font-size: 1.6em;
    }
    .report .chart .chart-plot,
    .report .chart .chart-side {
      block-size: 28mm;
    }
    .counts,
    .dated li,
    .members li,
    .goals li,
    .highlights > div {
      break-inside: avoid;
    }
    .report .prose p {
      orphans: 3;
      widows: 3;
    }
  }
`;
