/** Findings in plain words, in the language being spoken. Loaded only where there is something to explain. */
import { explainCluster } from './table.js';
import { explainLoad } from './load.js';
import { elementOf, expectation, leftOut, nearest, preview } from './words.js';
import { msg, str } from '../messages.js';
import type { Finding, Problem } from '../problem.js';

/** One problem for each finding, in the same order. */
export const explain = (findings: readonly Finding[]): Problem[] => findings.map(explainOne);

type Words = Pick<Problem, 'message' | 'hint'> & { code?: Problem['code'] };

function explainOne(finding: Finding): Problem {
  const { code, path } = finding;
  const words: Words = explainCluster(finding) ?? explainReading(finding) ?? explainLoad(finding);
  return { code: words.code ?? code, path, message: words.message, hint: words.hint };
}

function explainReading(finding: Finding): Words | undefined {
  const { expected, path } = finding;
  const found = preview(finding.found);
  const name = path.slice(path.lastIndexOf('.') + 1);
  switch (finding.code) {
    case 'not-a-document':
      return {
        message: msg('The file is not one JSON object.', { id: 'problem.object' }),
        hint: msg(str`It must begin with { and end with }, and say "kind": "${expected}".`, { id: 'problem.object-hint' }),
      };
    case 'wrong-kind':
      return explainKind(finding);
    case 'missing':
      return {
        message: leftOut(path)
          ? msg(str`This entry was left out, since it has no “${name}”.`, { id: 'problem.missing-entry' })
          : msg(str`The file has no “${name}”, and cannot be shown without.`, { id: 'problem.missing' }),
        hint: msg(str`Add a field "${name}" in this place.`, { id: 'problem.missing-hint' }),
      };
    case 'bad-value':
      return {
        message: finding.whole
          ? msg(str`${found} cannot be read here, so the whole entry was left out.`, { id: 'problem.limit' })
          : msg(str`${found} cannot be read here, and was left out.`, { id: 'problem.value' }),
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
        message: msg(str`The text under ${found} was left out.`, { id: 'problem.language' }),
        hint: msg('Each text stands under the code of its language, such as "en", "nb" or "en-GB", and is put in quotation marks.', {
          id: 'problem.language-hint',
        }),
      };
    case 'twice':
      return {
        message: msg(str`${found} is there twice; this entry was left out.`, { id: 'problem.twice' }),
        hint: msg('Stamps and keys are known by it: give each entry a name of its own that stays the same.', { id: 'problem.twice-hint' }),
      };
    case 'unordered':
      return {
        message: msg(str`${found} cannot be put in the order of time: these values stay in the order of the file.`, {
          id: 'problem.unordered',
        }),
        hint: msg('Write all periods alike, each with its year: 2023, 2023-05, Q1 2023, May 2023 or 2022/23.', {
          id: 'problem.unordered-hint',
        }),
      };
    case 'same-period':
      return {
        message: msg(str`There are two values for ${found}. Both are shown.`, { id: 'problem.same-period' }),
        hint: msg('Delete one of them, or correct its period.', { id: 'problem.same-period-hint' }),
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
      return {
        message: msg(str`The file is of version ${found}, which this bob-widgets does not know. It was read as far as it is understood.`, {
          id: 'problem.version',
        }),
        hint: msg('Use a newer bob-widgets, or write "version": 1.', { id: 'problem.version-hint' }),
      };
    case 'low-limit':
      return {
        message: msg(str`“${name}” is ${finding.found}: the field keeps to it, and passwords stay short.`, { id: 'problem.low-limit' }),
        hint: msg(
          str`NIST SP 800-63B advises to take at least ${finding.limit} characters. Raise the limit, if your server can take more.`,
          {
            id: 'problem.low-limit-hint',
          },
        ),
      };
    case 'limits-cross':
      return {
        message: msg(str`“${name}” is ${finding.found}, less than "minLength" (${finding.limit}): the lower one counts for both.`, {
          id: 'problem.limits-cross',
        }),
        hint: msg('Write the limits of your server, the least and the most.', { id: 'problem.limits-cross-hint' }),
      };
    case 'no-words':
      return {
        message: msg(str`There is no list of words for the language ${found}.`, { id: 'problem.no-words' }),
        hint: msg(str`Write language codes with blanks between them. There are lists for: ${[expected].flat().join(', ')}.`, {
          id: 'problem.no-words-hint',
        }),
      };
    case 'and-more':
      return {
        message: msg(str`Further problems that are not listed: ${finding.limit}.`, { id: 'problem.more' }),
        hint: msg('Mend those above first.', { id: 'problem.more-hint' }),
      };
    default:
      return undefined;
  }
}

function explainKind({ found, expected }: Finding): Words {
  const hint = msg(str`This element reads a file with "kind": "${expected}".`, { id: 'problem.kind-hint' });
  if (found == null)
    return {
      message: msg('The file does not say what it is: "kind" is missing.', { id: 'problem.kind-missing' }),
      hint: msg(str`Add "kind": "${expected}" at its beginning, if it is one.`, { id: 'problem.kind-missing-hint' }),
    };
  const element = elementOf(found);
  const kind = element && typeof found === 'string' ? found : preview(found);
  return element
    ? { message: msg(str`This file is a ${kind}; use <${element}>.`, { id: 'problem.kind' }), hint }
    : { message: msg(str`This file says that it is ${kind}, which is not known.`, { id: 'problem.kind-unknown' }), hint };
}

function explainConverted({ expected }: Finding, found: string): Words {
  switch (expected) {
    case 'audience':
      return {
        message: msg(str`${found} is not a known audience: this part is kept for staff.`, { id: 'problem.audience' }),
        hint: msg('Write "public", "partners" or "staff".', { id: 'problem.audience-hint' }),
      };
    case 'list':
      return {
        message: msg('There is one entry where a list belongs; it was read as a list of one.', { id: 'problem.list' }),
        hint: msg('Put it in square brackets: [ ... ].', { id: 'problem.list-hint' }),
      };
    case 'object':
      return {
        message: msg(str`${found} stands alone where an entry with fields belongs; it was read as the main one of them.`, {
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
        message: msg(str`${found} is a number where a text belongs; it was read as a text.`, { id: 'problem.number' }),
        hint: msg('Put it in quotation marks.', { id: 'problem.number-hint' }),
      };
    default:
      return {
        message: msg(str`The number ${found} is written as a text; it was read as a number.`, { id: 'problem.text' }),
        hint: msg('Take the quotation marks away.', { id: 'problem.text-hint' }),
      };
  }
}

function explainField(name: string, expected: Finding['expected']): Words {
  const names = Array.isArray(expected) ? (expected as readonly string[]) : [];
  const meant = nearest(name, names);
  const all = names.join(', ');
  return {
    message: msg(str`“${name}” is not a field of this format, and was ignored.`, { id: 'problem.field' }),
    hint: meant
      ? msg(str`Did you mean “${meant}”?`, { id: 'problem.field-meant' })
      : msg(str`The fields in this place are: ${all}.`, { id: 'problem.field-hint' }),
  };
}
