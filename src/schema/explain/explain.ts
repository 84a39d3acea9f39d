/** Findings in plain words, in the language being spoken. Loaded only where there is something to explain. */
import { explainCluster } from './table.js';
import { explainEvents } from './events.js';
import { explainLoad } from './load.js';
import { explainPicture } from './picture.js';
import { elementOf, expectation, leftOut, nearest, preview } from './words.js';
import { msg, str } from '../messages.js';
import type { Finding, Problem } from '../problem.js';
import { isNewerVersion } from '../version.js';

/** One problem for each finding, in the same order. */
export const explain = (findings: readonly Finding[]): Problem[] => findings.map(explainOne);

type Words = Pick<Problem, 'message' | 'hint'> & { code?: Problem['code'] };

function explainOne(finding: Finding): Problem {
  const { code, path } = finding;
  const words: Words =
    explainPicture(finding) ?? explainCluster(finding) ?? explainReading(finding) ?? explainEvents(finding) ?? explainLoad(finding);
  return { code: words.code ?? code, path, message: words.message, hint: words.hint };
}

function explainReading(finding: Finding): Words | undefined {
  const { expected, path } = finding;
  const found = preview(finding.found);
  const name = finding.column ?? path.slice(path.lastIndexOf('.') + 1);
  switch (finding.code) {
    case 'not-a-document':
      return {
        message: msg('The file must contain one JSON object.', { id: 'problem.object' }),
        hint: msg(str`Start it with {, end it with }, and include "kind": "${expected}".`, { id: 'problem.object-hint' }),
      };
    case 'wrong-kind':
      return explainKind(finding);
    case 'missing':
      return {
        message:
          finding.line || leftOut(path)
            ? msg(str`This entry has no “${name}”, so it was left out.`, { id: 'problem.missing-entry' })
            : msg(str`The file has no “${name}”, so it cannot be shown.`, { id: 'problem.missing' }),
        hint: msg(str`Add the field "${name}" here.`, { id: 'problem.missing-hint' }),
      };
    case 'bad-value':
      return {
        message: finding.whole
          ? msg(str`${found} is not valid here, so the whole entry was left out.`, { id: 'problem.limit' })
          : msg(str`${found} is not valid here. It was left out.`, { id: 'problem.value' }),
        hint: expectation(expected),
      };
    case 'reversed':
      return {
        message: msg(str`The last day, ${found}, is before the first.`, { id: 'problem.reversed' }),
        hint: msg('Exchange the two, or correct the year.', { id: 'problem.reversed-hint' }),
      };
    case 'converted':
      return explainConverted(finding, found);
    case 'unknown-field':
      return explainField(name, expected);
    case 'bad-text':
      return {
        message: msg(str`The text for ${found} was left out.`, { id: 'problem.language' }),
        hint: msg('Put each text in quotation marks, after its language code, such as "en", "nb" or "en-GB".', {
          id: 'problem.language-hint',
        }),
      };
    case 'twice':
      return {
        message: msg(str`${found} is used more than once. This entry was left out.`, { id: 'problem.twice' }),
        hint: msg('Stamps and keys refer to this name. Give each entry its own name, and do not change it later.', {
          id: 'problem.twice-hint',
        }),
      };
    case 'private-key':
      return {
        message: msg(str`A private key was taken out: ${found}.`, { id: 'problem.private-key', desc: 'Name of a firm and of its key' }),
        hint: msg('Anyone who has seen it can sign in its owner’s name. If it was in a file on the web, create a new key.', {
          id: 'problem.private-key-hint',
        }),
      };
    case 'unordered':
      return {
        message: msg(str`${found} could not be put in order of time. These values stay in the order of the file.`, {
          id: 'problem.unordered',
        }),
        hint: msg('Write all periods the same way, each with its year: 2023, 2023-05, Q1 2023, May 2023 or 2022/23.', {
          id: 'problem.unordered-hint',
        }),
      };
    case 'not-measured':
      return {
        message: msg(str`${found} is a target or a plan, not a measured value. It is not shown among the values.`, {
          id: 'problem.not-measured',
        }),
        hint: msg('Write a target as "target", next to "values".', { id: 'problem.not-measured-hint' }),
      };
    case 'same-period':
      return {
        message: msg(str`There are two values for ${found}. Both are shown.`, { id: 'problem.same-period' }),
        hint: msg('Delete one of them, or correct its period.', { id: 'problem.same-period-hint' }),
      };
    case 'self-link':
      return {
        message: msg('This link leads to the book that it is in.', { id: 'problem.self-link' }),
        hint: msg('Use the address of the partner’s own book, or delete the link.', { id: 'problem.self-link-hint' }),
      };
    case 'text-cut':
      return {
        message: msg(str`This text is longer than ${finding.found} characters. The rest is not shown.`, { id: 'problem.text-cut' }),
        hint: msg('Make it shorter, or put the rest on a page of its own and link to it.', { id: 'problem.text-cut-hint' }),
      };
    case 'text-simplified':
      return {
        message: msg('This text has too many levels, table cells or signs. It is shown in a simpler form.', {
          id: 'problem.text-simplified',
        }),
        hint: msg('Use fewer lists within lists, smaller tables and shorter paragraphs.', { id: 'problem.text-simplified-hint' }),
      };
    case 'unknown-version':
      if (!isNewerVersion(finding.found))
        return {
          message: msg(str`The version cannot be ${found}. It was read as 1.`, { id: 'problem.no-version', desc: 'Version of a file' }),
          hint: msg('Write "version": 1.', { id: 'problem.no-version-hint', desc: '"version": 1 stays as it is' }),
        };
      return {
        message: msg(str`The file has version ${found}, which this copy of bob-widgets does not know. Parts of it may be missing.`, {
          id: 'problem.version',
        }),
        hint: msg('Use a newer bob-widgets, or write "version": 1.', { id: 'problem.version-hint' }),
      };
    case 'low-limit':
      return {
        message: msg(str`“${name}” is ${finding.found}, so passwords cannot be longer than that.`, { id: 'problem.low-limit' }),
        hint: msg(
          str`NIST SP 800-63B advises to accept at least ${finding.limit} characters. Raise the limit if your server accepts more.`,
          {
            id: 'problem.low-limit-hint',
          },
        ),
      };
    case 'limits-cross':
      return {
        message: msg(str`“${name}” is ${finding.found}, but "minLength" is ${finding.limit}. The lower number is used for both.`, {
          id: 'problem.limits-cross',
        }),
        hint: msg('Use the limits of your server: the shortest and the longest password that it accepts.', {
          id: 'problem.limits-cross-hint',
        }),
      };
    case 'no-words':
      return {
        message: msg(str`There is no list of common words for the language ${found}.`, { id: 'problem.no-words' }),
        hint: msg(str`Use language codes with spaces between them. There are lists for: ${[expected].flat().join(', ')}.`, {
          id: 'problem.no-words-hint',
        }),
      };
    case 'and-more':
      return {
        message: msg(str`More problems not shown here: ${finding.limit}.`, { id: 'problem.more' }),
        hint: msg('Fix the ones above first.', { id: 'problem.more-hint' }),
      };
    default:
      return undefined;
  }
}

function explainKind({ found, expected }: Finding): Words {
  const hint = Array.isArray(expected)
    ? expectation(expected.join('|'))
    : msg(str`This element needs a file with "kind": "${expected}".`, { id: 'problem.kind-hint' });
  if (found == null)
    return {
      message: msg('The file has no "kind", so it is not clear what it is.', { id: 'problem.kind-missing' }),
      hint: Array.isArray(expected)
        ? hint
        : msg(str`If it is the right file, add "kind": "${expected}" at the start.`, { id: 'problem.kind-missing-hint' }),
    };
  const element = elementOf(found);
  const kind = element && typeof found === 'string' ? found : preview(found);
  return element
    ? { message: msg(str`This is a ${kind} file. Show it with <${element}>.`, { id: 'problem.kind' }), hint }
    : { message: msg(str`The file says that its kind is ${kind}, which does not exist.`, { id: 'problem.kind-unknown' }), hint };
}

function explainConverted({ expected }: Finding, found: string): Words {
  switch (expected) {
    case 'audience':
      return {
        message: msg(str`${found} is not a known audience, so this part is treated as for staff only.`, { id: 'problem.audience' }),
        hint: msg('Write "public", "partners" or "staff".', { id: 'problem.audience-hint' }),
      };
    case 'list':
      return {
        message: msg('This should be a list. The single entry was read as a list of one.', { id: 'problem.list' }),
        hint: msg('Put it in square brackets: [ ... ].', { id: 'problem.list-hint' }),
      };
    case 'object':
      return {
        message: msg(str`${found} is a single value, but an entry with fields is needed here. It was used as the main field.`, {
          id: 'problem.record',
        }),
        hint: expectation('object'),
      };
    case 'day':
    case 'date':
      return {
        message: msg(str`${found} can be read in two ways; it was read as day, then month.`, { id: 'problem.doubtful-day' }),
        hint: expectation(expected),
      };
    case 'text':
    case 'rich':
    case 'string':
      return {
        message: msg(str`${found} is a number, but text is needed here. It was read as text.`, { id: 'problem.number' }),
        hint: msg('Put it in quotation marks.', { id: 'problem.number-hint' }),
      };
    default:
      return {
        message: msg(str`${found} is a number written as text. It was read as a number.`, { id: 'problem.text' }),
        hint: msg('Remove the quotation marks.', { id: 'problem.text-hint' }),
      };
  }
}

function explainField(name: string, expected: Finding['expected']): Words {
  const names = Array.isArray(expected) ? (expected as readonly string[]) : [];
  const meant = nearest(name, names);
  const all = names.join(', ');
  return {
    message: msg(str`There is no field called “${name}” here. It was ignored.`, { id: 'problem.field' }),
    hint: meant
      ? msg(str`Did you mean “${meant}”?`, { id: 'problem.field-meant' })
      : msg(str`You can use these fields here: ${all}.`, { id: 'problem.field-hint' }),
  };
}
