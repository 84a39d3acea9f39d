import { css } from '../../../kit/css.js';

/** The report on paper: what was answered, in words, with date, notes and plan; nothing to press. */
export const printStyles = css`
  @media print {
    .box,
    .box[data-theme] {
      padding: 0;
      font-size: 10.5pt;
      container-type: normal;
    }
    .checklist :is(.sizes, .ways, .notice, .keeping, .panel, .tools, .columns, button.text),
    .checklist summary::before,
    .checklist .quiet {
      display: none;
    }
    .report {
      display: block;
      margin-block-start: 2mm !important;
      color: var(--_muted);
    }
    .progress {
      position: static;
      background: none;
    }
    .group {
      padding-block-start: 6mm;
    }
    .item {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 32mm;
      column-gap: 4mm;
      content-visibility: visible;
      align-items: baseline;
      padding-block: 1mm;
      break-inside: avoid;
    }
    .checklist summary {
      padding-block: 0;
      color: #000;
    }
    .facts {
      padding: 0;
    }
    .choices {
      display: block;
      grid-column: 2;
      grid-row: 1;
    }
    .choices label:not(:has(:checked)),
    .choices input {
      display: none;
    }
    .choices label {
      display: block;
      padding: 0;
      font-size: 1em;
      text-align: end;
    }
    .choices label > span {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .checklist .top {
      grid-template-columns: minmax(0, 1fr) auto;
      break-after: avoid;
    }
    .foot > section {
      padding-block-start: 8mm;
    }
    .plan li {
      break-inside: avoid;
    }
    .bar {
      border: 1px solid #777;
      print-color-adjust: exact;
    }
  }
`;
