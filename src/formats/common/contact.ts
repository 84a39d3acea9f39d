/** How to reach somebody. Persons and profiles are in `people.ts`. */
import { extend, type Infer } from '../../schema/shape.js';
import { image } from './image.js';
import { contactPreview } from './preview.js';

/** Someone to talk to. */
export const contact = extend(contactPreview, {
  /** A portrait. */
  image,
});

export type Contact = Infer<typeof contact>;
