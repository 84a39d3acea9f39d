import { css } from '../../../../kit/css.js';

/** The hand-out: A4, black on white, nothing to press, a QR code at the end. */
export const paper = css`
  @media print {
    .box,
    .box[data-theme] {
      padding: 0;
      font-size: 10.5pt;
      container-type: normal;
    }
    .full,
    .body {
      display: block;
    }
    .tools,
    .chapters,
    .status,
    .reach-first,
    .film,
    .maps,
    .facts .open,
    .facts .shut,
    .chart details,
    .full button,
    .procedure summary::after,
    dialog {
      display: none !important;
    }
    .full button.enlarge {
      display: block !important;
    }
    .cover {
      max-block-size: 70mm;
      object-fit: cover;
      margin-block-end: 6mm;
    }
    .masthead {
      flex-wrap: nowrap;
    }
    .head .facts {
      display: flex;
      margin-block: 4mm 8mm;
    }
    .chapter {
      display: block;
      margin-block-end: 8mm;
      padding-block-start: 4mm;
    }
    .chapter:first-child {
      padding-block-start: 4mm;
      border-block-start: 1px solid var(--_line);
    }
    .chapter > * {
      margin-block-end: 4mm !important;
    }
    .full :is(h3, h4, h5),
    .chapter > .lead:not(:last-child) {
      break-after: avoid;
    }
    .years li,
    .offer,
    .person,
    .partner,
    .quote,
    figure,
    .indicators li,
    .hours tr {
      break-inside: avoid;
    }
    .offers,
    .gallery {
      grid-template-columns: 1fr 1fr !important;
    }
    .enlarge img,
    .offer img {
      max-block-size: 60mm;
      object-fit: contain;
    }
    a {
      text-decoration: none;
    }
    .foot {
      align-items: end;
      break-inside: avoid;
    }
    .qr {
      display: flex;
      gap: 4mm;
      align-items: end;
    }
    .qr svg {
      inline-size: 28mm;
      block-size: 28mm;
    }
  }
`;
