/** Figures that are watched over time, in a book and in a cluster's figures. What puts them in the order of time is in `indicators.ts`. */
import { number } from '../../schema/leaves/number.js';
import { string, text } from '../../schema/leaves/text.js';
import { list, object, oneOf, required, type Infer } from '../../schema/shape.js';

/** A figure of one period. */
export const reading = object({
  /**
   * The period, as it is to be shown: "2023", "2023-05", "Q1 2023", "May 2023", "2022/23", in any of the library's languages.
   * @example "2023"
   */
  period: required(string),
  /**
   * The figure.
   * @example 4120
   */
  value: required(number),
  /** A remark on it. */
  note: text,
});

/** A figure that is watched over time. */
export const indicator = object({
  /**
   * What is counted.
   * @example {"en": "Visitors"}
   */
  name: required(text),
  /**
   * Its unit.
   * @example {"en": "persons"}
   */
  unit: text,
  /**
   * The figure that is aimed at.
   * @example 5000
   */
  target: number,
  /** The figures. They are shown in the order of time, whatever their order here. */
  values: list(reading),
  /**
   * Whether more is better, or less.
   * @default "higher"
   */
  better: oneOf('higher|lower'),
});

export type IndicatorValue = Infer<typeof reading>;
export type Indicator = Infer<typeof indicator>;
