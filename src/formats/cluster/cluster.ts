/**
 * A cluster: the firms and bodies of a place or a trade that work together, and what a directory shows of each.
 *
 * With `preview.ts` the single source of the format.
 */
import { contact } from '../common/contact.js';
import { profile } from '../common/people.js';
import { place } from '../common/place.js';
import { amount, date, email, file, language, link, phone, since, string, text, version, words, year } from '../../schema/leaves/index.js';
import { extend, list, listOrFile, object, oneOf, required, type Infer } from '../../schema/shape.js';
import { clusterPreview, memberPreview } from './preview.js';

/** A joint loyalty programme of the cluster. */
export const programme = object({
  /**
   * A short name that stays the same; members name it in `loyalty`.
   * @example "west-pass"
   */
  id: required(string),
  /**
   * Its name.
   * @example {"en": "West Pass", "is": "Vesturpassi"}
   */
  name: text,
  /** Address of its file, of kind `loyalty`. */
  src: file,
});

/** Where a member is. */
export const memberPlace = extend(place, {
  /**
   * Municipality, where it is another than the town.
   * @example "Avannaata"
   */
  municipality: string,
});

/** A member of a cluster. */
export const member = extend(memberPreview, {
  /** Where it is. */
  location: memberPlace,
  /**
   * What it is in the cluster: a small or medium firm, an anchor company, research and education, a public authority, an
   * association, the manager; in a list of clusters, a cluster.
   * @default "sme"
   */
  role: oneOf('sme|anchor|research|authority|association|manager|cluster'),
  /**
   * Languages that are spoken with customers, as BCP 47 codes.
   * @example ["kl", "da", "en"]
   */
  languages: list(language),
  /**
   * Further words to find it by.
   * @example ["open all year"]
   */
  tags: list(string),
  /**
   * What it offers to the other members.
   * @example [{"en": "Lunches for groups"}]
   */
  offers: list(text),
  /**
   * What it looks for among the other members.
   * @example [{"en": "Fresh fish"}]
   */
  needs: list(text),
  /** The website. */
  website: link,
  /** Mail address. */
  email,
  /** Telephone number, best with the country's code. */
  phone,
  /**
   * Whom to ask for. A person's name is personal data: give it only where that person agrees.
   * @example "Bookings"
   */
  contact: string,
  /** Profiles on social networks. */
  social: list(profile),
  /**
   * Year of foundation.
   * @example 2012
   */
  founded: year,
  /**
   * Year or day of joining the cluster.
   * @example "2024"
   */
  joined: since,
  /**
   * In a list of clusters: how many members this one has.
   * @example 14
   */
  members: amount,
  /**
   * The member's book, a JSON file. It can be opened in place.
   * @example "https://example.org/cafe/book.json"
   */
  book: file,
  /**
   * Ids of the loyalty programmes that it takes part in.
   * @example ["west-pass"]
   */
  loyalty: list(string),
});

/** A cluster without its members. */
export const clusterHead = extend(clusterPreview, {
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * Day of the last change, `YYYY-MM-DD`.
   * @example "2026-05-01"
   */
  updated: date,
  /** Whom to write to or call. */
  contacts: list(contact),
  /** Profiles on social networks. */
  social: list(profile),
  /** The joint loyalty programmes. */
  loyalty: list(programme),
  /**
   * For a CSV file: which field each column holds, by the column's heading; `""` for a column that is not to be read. Headings that say it
   * themselves, in one of the eight languages, need not be here.
   * @example {"Firma": "name", "Om oss (engelsk)": "description@en", "Internt": ""}
   */
  columns: words,
});

/** Cluster */
export const cluster = extend(clusterHead, {
  /**
   * The members; or the address of a file with them: a CSV or JSON file beside this one, or a Google sheet that is published as CSV.
   * @example "members.csv"
   */
  members: listOrFile(member),
});

export type Programme = Infer<typeof programme>;
/** A member as it is read: it always has an id, unlike any other in its cluster. */
export type Member = Infer<typeof member> & { id: string };
/** A cluster as it is read: its members, or the absolute address of the file that holds them. */
export type Cluster = Omit<Infer<typeof cluster>, 'members'> & { members?: Member[] | string };
/** A cluster without its members. */
export type ClusterHead = Omit<Cluster, 'members'>;
export type MemberRole = NonNullable<Member['role']>;
export type ClusterType = NonNullable<Cluster['type']>;
export type MemberPlace = Infer<typeof memberPlace>;
