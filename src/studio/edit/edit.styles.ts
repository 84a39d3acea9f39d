import { css } from '../../kit/css.js';

/** Over any page: its own colours, and sizes that no style of the page reaches. */
export const styles = css`
  :host {
    all: initial;
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 2147483646;
    color-scheme: light;
  }
  div {
    position: absolute;
    inline-size: max-content;
    max-inline-size: min(20em, 90vw);
    color: #1b262b;
    font:
      16px/1.4 system-ui,
      sans-serif;
    text-align: start;
    transform: translate(-100%, 0);
  }
  [hidden] {
    display: none;
  }
  button,
  a {
    box-sizing: border-box;
    display: inline-block;
    min-block-size: 36px;
    padding: 6px 12px;
    border: 1px solid #0b5566;
    border-radius: 6px;
    background: #fff;
    color: #0b5566;
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  div > button {
    float: inline-end;
    margin: 6px;
    box-shadow: 0 1px 4px rgb(0 0 0 / 30%);
  }
  section {
    clear: both;
    margin: 6px;
    padding: 12px;
    border: 1px solid #0b5566;
    border-radius: 6px;
    background: #fff;
    box-shadow: 0 1px 4px rgb(0 0 0 / 30%);
  }
  p {
    margin: 0 0 12px;
  }
  :focus-visible {
    outline: 3px solid #0b5566;
    outline-offset: 2px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
