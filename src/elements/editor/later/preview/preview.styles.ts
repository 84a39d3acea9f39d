import { css } from '../../../../kit/css.js';

/** The place of the preview; on paper there is nothing else. */
export const previewStyles = css`
  .preview {
    display: grid;
    align-content: start;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .preview h3 {
    font-size: 1.125em;
  }
  .stage {
    /* what is placed in it must not make the page longer */
    position: relative;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    /* as on the page of a site, and not as in the editor around it */
    overflow-wrap: normal;
  }
  .stage[data-width='phone'] {
    max-inline-size: 24em;
  }
  /* it would share the address of the editor */
  .stage > *::part(share) {
    display: none;
  }
  @media print {
    .editor > :not(.columns),
    .columns > :not(.preview),
    .preview > :not(.stage) {
      display: none !important;
    }
    .editor .columns,
    .editor .columns .preview {
      display: block;
      max-block-size: none;
    }
    .stage {
      border: 0;
      padding: 0;
      overflow: visible;
    }
  }
`;
