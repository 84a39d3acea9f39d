/**
 * A cluster: the firms and bodies of a place or a trade that work together, and what a directory shows of each.
 *
 * The single source of the format, as `book.ts` is for the book; read by `cluster-read.ts`.
 */
import { contact, image, place, profile } from '../shapes.js';
import { file, language, link, list, listOrFile, object, oneOf, phone, required, string, text, type Infer } from '../../schema/shape.js';
import { amount, color, date, email, period, rich, texts, version, words, year } from '../../schema/values.js';

/** Where a member is. */
export const memberPlace = object({
  ...place,
  /**
   * Municipality, where it is another than the town.
   * @example "Avannaata"
   */
  municipality: string,
});

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

/** A member of a cluster. */
export const member = object({
  /**
   * A short name that stays the same, for links and for loyalty programmes. Unsaid it is made of the name.
   * @example "harbour-cafe"
   */
  id: string,
  /**
   * The member's name.
   * @example "Harbour Café"
   */
  name: required(text),
  /**
   * What it is in the cluster: a small or medium firm, an anchor company, research and education, a public authority, an
   * association, the manager; in a list of clusters, a cluster.
   * @default "sme"
   */
  role: oneOf('sme|anchor|research|authority|association|manager|cluster'),
  /**
   * Its trades: ids of the cluster's `sectors`, or plain words.
   * @example ["food"]
   */
  sectors: list(string),
  /**
   * One line that says what it does.
   * @example {"en": "Soup and cake on the quay"}
   */
  tagline: text,
  /** More about it, in plain words. */
  description: text,
  /** Where it is. */
  location: memberPlace,
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
  /** The web site. */
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
  /** The logo. */
  logo: image,
  /** A picture. */
  image,
  /**
   * Year of foundation.
   * @example 2012
   */
  founded: year,
  /**
   * Year or day of joining the cluster.
   * @example "2024"
   */
  joined: period,
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

/** Cluster */
export const cluster = object({
  /** Says that the file is a cluster. */
  kind: required(oneOf('cluster')),
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * A short name that stays the same, for links and lists.
   * @example "west-coast"
   */
  id: string,
  /**
   * Language of the texts that are plain strings, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Name of the cluster.
   * @example {"en": "West Coast Cluster", "is": "Vesturklasinn"}
   */
  name: required(text),
  /**
   * What holds it together: a place, a trade, knowledge, the net, or neighbours across a border.
   * @example "geographic"
   */
  type: oneOf('geographic|sector|knowledge|digital|cross-border'),
  /**
   * One line that says what it is.
   * @example {"en": "Fourteen firms, one coast"}
   */
  tagline: text,
  /** What the cluster is and does, in Markdown. */
  description: rich,
  /**
   * Year of foundation.
   * @example 2005
   */
  founded: year,
  /**
   * Day of the last change, `YYYY-MM-DD`.
   * @example "2026-05-01"
   */
  updated: date,
  /** The logo. */
  logo: image,
  /**
   * The cluster's colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color,
  /** The web site. */
  website: link,
  /**
   * The cluster's own book, a JSON file. It can be opened in place.
   * @example "cluster-book.json"
   */
  book: file,
  /** Whom to write to or call. */
  contacts: list(contact),
  /** Profiles on social networks. */
  social: list(profile),
  /**
   * The trades of the members: names by the ids that members use.
   * @example {"food": {"en": "Food", "is": "Matur"}}
   */
  sectors: texts,
  /** The joint loyalty programmes. */
  loyalty: list(programme),
  /**
   * The members; or the address of a file with them: a CSV or JSON file beside this one, or a Google sheet that is published as CSV.
   * @example "members.csv"
   */
  members: listOrFile(member),
  /**
   * For a CSV file: which field each column holds, by the column's heading; `""` for a column that is not to be read. Headings that say it
   * themselves, in one of the eight languages, need not be here.
   * @example {"Firma": "name", "Om oss (engelsk)": "description@en", "Internt": ""}
   */
  columns: words,
});

export type MemberPlace = Infer<typeof memberPlace>;
export type Programme = Infer<typeof programme>;
/** A member as it is read: it always has an id, unlike any other in its cluster. */
export type Member = Infer<typeof member> & { id: string };
/** A cluster as it is read: its members, or the absolute address of the file that holds them. */
export type Cluster = Omit<Infer<typeof cluster>, 'members'> & { members?: Member[] | string };
/** A cluster without its members. */
export type ClusterHead = Omit<Cluster, 'members'>;
export type MemberRole = NonNullable<Member['role']>;
export type ClusterType = NonNullable<Cluster['type']>;
