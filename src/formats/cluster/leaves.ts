/** How the single values of a cluster are read: as everywhere, and so that a hundred thousand of them are read fast. */
import { isObject, type Leaves, type Read } from '../../schema/leaves.js';
import { allLeaves } from '../../schema/all-leaves.js';
import { languageCode } from '../../schema/text.js';

const plainText = allLeaves.text as Read;
const plainLink = allLeaves.link as Read;
const plainString = allLeaves.string as Read;

/** An address that the URL parser would give back as it is; by far most are, and the parser is slow. */
const ready = /^https:\/\/(?!xn--)[a-z\d]([a-z\d-]*[a-z\d])?(\.(?!xn--)[a-z\d]([a-z\d-]*[a-z\d])?)*\.[a-z]{2,}\/([\w~-][\w~.-]*\/?)*$/;

/** A text, kept as it is where nothing is wrong with it. `markup`: a sign of what may not be in it. */
const textUnless =
  (markup: string | undefined, slow: Read): Read =>
  (value, note, base) => {
    const good = (one: unknown) => typeof one === 'string' && one && (markup === undefined || !one.includes(markup)) && one.trim() === one;
    if (!isObject(value)) return good(value) || slow(value, note, base);
    const languages = Object.keys(value);
    return (languages.length > 0 && languages.every((one) => languageCode.test(one) && good(value[one]))) || slow(value, note, base);
  };

const string: Read = (value, note, base) => (typeof value === 'string' && !value.includes('<')) || plainString(value, note, base);

const link: Read = (value, note, base) => (typeof value === 'string' && ready.test(value)) || plainLink(value, note, base);

/** A record with values of one kind under keys of the owner's own. A list of words counts as words by themselves. */
const byKey =
  (item: Read): Read =>
  (value, note, base) => {
    if (Array.isArray(value)) {
      note('converted');
      value = Object.fromEntries(value.filter((one) => typeof one === 'string').map((one) => [one, one]));
    }
    if (!isObject(value)) return false;
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const read = item(one, note, base);
      if (read === true) return [[key.trim(), one]];
      if (!read && read !== null) note('bad-value', one);
      return read ? [[key.trim(), read]] : [];
    });
    return entries.length ? (Object.fromEntries(entries) as unknown) : null;
  };

const text = textUnless('<', plainText);

export const clusterLeaves: Leaves = {
  ...allLeaves,
  text,
  rich: textUnless(undefined, allLeaves.rich as Read),
  string,
  link,
  texts: byKey(text),
  words: byKey((value) => typeof value === 'string'),
  /** The members, which are read later, piece by piece. */
  rows: () => true,
};
