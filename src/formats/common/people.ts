/** Persons, and profiles on social networks. */
import { email, link, phone } from '../../schema/leaves/address.js';
import { rich, string, text } from '../../schema/leaves/text.js';
import { object, required, type Infer } from '../../schema/shape.js';
import { image } from './image.js';

/** Someone who works here. */
export const person = object({
  /**
   * The person's name.
   * @example "Anna Jónsdóttir"
   */
  name: required(string),
  /**
   * What the person does.
   * @example {"en": "Cook", "is": "Kokkur"}
   */
  role: text,
  /** More about the person, in Markdown. */
  text: rich,
  /** A portrait. */
  image,
  /** Mail address. */
  email,
  /** Telephone number, best with the country's code. */
  phone,
});

/** A profile on a social network. */
export const profile = object({
  /**
   * The network.
   * @example "instagram"
   */
  service: string,
  /**
   * Address of the profile.
   * @example "https://www.instagram.com/example"
   */
  url: required(link),
});

export type Person = Infer<typeof person>;
export type Profile = Infer<typeof profile>;
