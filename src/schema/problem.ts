/**
 * What a reader or the loader notes, as cheap as can be: a code, the place, and the facts.
 * Sentences are made of it by `explain()`, which is loaded only when there is something to explain.
 */
export interface Finding {
  /** What is wrong, e.g. `bad-value`. Stable: hosts may rely on it (`bob-error`). See `explain.ts` for the list. */
  readonly code: Code;
  /** Where in the JSON: `sections.concept.history[2].year`; empty for the whole file. */
  readonly path: string;
  /** What was expected there: the name of a kind of value (`number`, `link`) or the choices (`public|partners|staff`). */
  readonly expected?: string | readonly string[];
  /** What stands there: the value itself, not a text of it. */
  readonly found?: unknown;
  /** The address of the file, where loading failed. */
  readonly url?: string;
  /** HTTP status, where the server answered with an error. */
  readonly status?: number;
  /** A limit that was passed: bytes, milliseconds; or how many findings were left out. */
  readonly limit?: number;
  /** The text that is no JSON. */
  readonly text?: string;
  /** The id that is not in the page. */
  readonly id?: string;
  /** Line of a table (CSV), from 1; its file and column are told in `path` too. */
  readonly line?: number;
  /** The value was a limit: with it, the whole record was left out. */
  readonly whole?: boolean;
  /** Heading of the column, as the table writes it. */
  readonly column?: string;
}

/** Of a reader: */
export type ReadCode =
  /** The file is not one JSON object. No document. */
  | 'not-a-document'
  /** `kind` is missing or another one. No document. */
  | 'wrong-kind'
  /** A required field is missing: no document, or (deeper) the record was left out. */
  | 'missing'
  /** A value was dropped, since it is not what the field holds. */
  | 'bad-value'
  /** A value was read, though it is written in another way than the format says. */
  | 'converted'
  /** A field that the format does not have was ignored. */
  | 'unknown-field'
  /** One text of a language map was dropped: its key (`found`) is not a language code, or it is not a text. */
  | 'bad-text'
  /** The last day (`found`) is before the first (`expected`): the record was left out, or never holds. */
  | 'reversed'
  /** An event ends (`found`) before it begins (`expected`): the end was left out. */
  | 'ends-early'
  /** A series has no end: it is shown for so many months (`limit`). */
  | 'endless'
  /** A time zone (`found`) that nobody knows: its events were left out, or were read by its rules (`expected`). */
  | 'unknown-zone'
  /** An id (`found`) that an earlier entry has, where it must mean one only: this entry was left out. */
  | 'twice'
  /** A period (`found`) that cannot be put in the order of time: the values stay as the file has them. */
  | 'unordered'
  /** A value is no measured one: its period (`found`) is an aim, or a plan. An aim is taken for the target. */
  | 'not-measured'
  /** An earlier value is of the same period (`found`): both are shown. */
  | 'same-period'
  /** The private part of a key (`found`: what it is called) was taken out: nothing that is published may hold it. */
  | 'private-key'
  /** A text has more characters than are shown (`found`). */
  | 'text-cut'
  /** A text has lists, tables or signs without end: it is shown in a simpler form. */
  | 'text-simplified'
  /** The file's `version` (`found`) is newer than this library, or none. */
  | 'unknown-version'
  /** A limit (`found`) is lower than the standards advise (`limit`): it counts all the same. */
  | 'low-limit'
  /** The most (`found`) is less than the least (`limit`): the most counts. */
  | 'limits-cross'
  /** A language (`found`) that was asked for, of which there are no words. */
  | 'no-words'
  /** A book that is named as a partner's is the one that names it. */
  | 'self-link'
  /** More was found than is listed; `limit` says how much. */
  | 'and-more';

/** Of lists of members and of tables (CSV): */
export type TableCode =
  /** The id (`found`) is taken by an earlier member; this one got another (`expected`). */
  | 'duplicate-id'
  /** An earlier member has the same name (`found`), and neither says its id; this one got `expected`. */
  | 'same-name'
  /** The text is no table: an HTML page, or a file of a program. Nothing is read. */
  | 'not-a-table'
  /** No column holds the names. Nothing is read. */
  | 'no-name-column'
  /** A table of figures has no heading for a figure and a year, and none for a title (`found`: its first row). Nothing is read. */
  | 'no-figures'
  /** The heading of a column is not known, and it was ignored. `expected` is `sheet` where no cluster file can say what it holds. */
  | 'unknown-column'
  /** A column (`found`) is for the same field as an earlier one (`expected`), which counts where both are filled. */
  | 'second-column'
  /** The headings stand in two rows, which were read together. */
  | 'two-headings'
  /** The table lies on its side: headings in the first column. Nothing is read. */
  | 'transposed'
  /** A row that is no member, but a sum or a remark (`expected`: `total`, `remark`; `found`: its first words). */
  | 'no-member'
  /** A mistake of a formula (`found`) stands in a cell. */
  | 'sheet-error'
  /** More than one stands in a cell (`found`): the first was taken (`expected`). */
  | 'first-only'
  /** A cell (`found`) was read as `expected`, since a program changed it. */
  | 'read-as'
  /** Letters were encoded twice (`found`), and repaired (`expected`). */
  | 'encoded-twice'
  /** Letters could not be told for certain: the encoding (`expected`) may be another. */
  | 'odd-letters'
  /** Latitude and longitude had changed places for the country (`expected`): they were changed back. */
  | 'swapped'
  /** The coordinates (`found`) are not in the country (`expected`): they were left out. */
  | 'elsewhere'
  /** A quotation mark that closes nothing was kept as a character. */
  | 'stray-quote'
  /** A row has more cells (`found`) than there are columns (`limit`): most often a separator within a text. */
  | 'extra-cells';

/** Of the loader: */
export type LoadCode =
  /** `src="#id"` names nothing in the page. */
  | 'no-script'
  /** Something else went wrong; a mistake of ours. */
  | 'failed'
  /** No connection, or no such server. */
  | 'network'
  /** The same for a file on another site, where the browser does not say more: most often a missing CORS header. */
  | 'cross-origin'
  /** An `http:` file on an `https:` page: browsers block it. */
  | 'mixed-content'
  /** Not an address, or not one of http(s). */
  | 'bad-url'
  /** Nothing came for so long. */
  | 'timeout'
  /** The server answered 404, 403, 500... */
  | 'http'
  /** Larger than the cap. */
  | 'too-large'
  /** An HTML page or other markup came in place of JSON. */
  | 'not-json'
  /** JSON with a mistake. */
  | 'bad-json'
  /** `src="#id"` names no script in the page. */
  | 'no-such-script'
  /** `pack` names no checklist that comes along. */
  | 'no-such-pack'
  /** A link carries a document (`#bob=…`) in a way that a newer library has. */
  | 'carried-version'
  /** A link carries a document, and was changed or cut off on its way. */
  | 'carried-damaged'
  /** A link carries a document that is larger than the cap. */
  | 'carried-large'
  /** What was pasted or opened is longer than `limit` bytes. */
  | 'text-large'
  /** What was pasted or opened is nothing that can be read. */
  | 'not-recognised'
  /** What was pasted only names the file (`url`) that has the document. */
  | 'not-here'
  /** A part of the library could not be loaded, or the browser refused it. */
  | 'not-loaded';

export type Code = ReadCode | TableCode | LoadCode;

/** A finding in plain words, for the owner of the site. */
export interface Problem {
  readonly code: Code;
  /** Where in the JSON: `sections.concept.history[2].year`; empty for the whole file. */
  readonly path: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** How to mend it, in one sentence. */
  readonly hint: string;
}

/** What reading gives: the document, or null where it cannot be shown at all, and what was noted on the way. */
export interface Reading<T> {
  document: T | null;
  findings: Finding[];
}
