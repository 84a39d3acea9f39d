/** How to reach somebody. Persons and profiles are in `people.ts`, which previews do not need. */
import { email, phone } from '../../schema/leaves/address.js';
import { string, text } from '../../schema/leaves/text.js';
import { object, type Infer } from '../../schema/shape.js';
import { image } from './image.js';

/** Someone to talk to. */
export const contact = object({
  /**
   * Name of the person or the desk.
   * @example "Anna Jónsdóttir"
   */
  name: string,
  /**
   * What they do.
   * @example {"en": "Bookings", "is": "Bókanir"}
   */
  role: text,
  /**
   * Mail address.
   * @example "booking@example.org"
   */
  email,
  /**
   * Telephone number, best with the country's code.
   * @example "+354 555 0100"
   */
  phone,
  /** A portrait. */
  image,
});

export type Contact = Infer<typeof contact>;
