/** Findings in the words of the form: an owner sees fields, not JSON. What is not told here is told as everywhere. */
import { explain } from '../../../schema/explain/explain.js';
import { expectation, leftOut, quoted } from '../../../schema/explain/words.js';
import type { Form } from '../../../schema/form.js';
import { msg, str } from '../../../schema/messages.js';
import type { Finding, Problem } from '../../../schema/problem.js';
import { isNewerVersion } from '../../../schema/version.js';
import { isData } from '../../../schema/small-picture.js';
import { fieldName } from '../logic/labels.js';

type Words = Partial<Pick<Problem, 'message' | 'hint'>>;

export function explainFields(findings: readonly Finding[], form?: Form): Problem[] {
  const told = explain(findings);
  return findings.map((finding, at) => ({ ...told[at]!, ...wordsFor(finding, form) }));
}

const again = (): string => msg('Remove it and fill in the field again.', { id: 'fielderror.again' });

function wordsFor(finding: Finding, form: Form | undefined): Words {
  const { path, found, limit } = finding;
  const label = form ? fieldName(form, path) : path;
  switch (finding.code) {
    case 'missing':
      return {
        message: leftOut(path)
          ? msg(str`“${label}” is empty, so this entry is not shown.`, { id: 'fielderror.missing-entry', desc: 'Name of a field' })
          : msg(str`“${label}” is empty, so nothing can be shown yet.`, { id: 'fielderror.missing', desc: 'Name of a field' }),
        hint: msg('Fill it in.', { id: 'fielderror.fill' }),
      };
    case 'bad-value':
      // what is wrong with a picture is told as everywhere
      if (isData(found) && /^(?:file|logo)$/.test(String(finding.expected))) return {};
      return { message: unread(found, !!finding.whole), hint: expected(finding.expected) };
    case 'bad-text':
      return {
        message: msg(str`The text in the language ${quoted(found)} cannot be read, so it is not shown.`, {
          id: 'fielderror.language',
          desc: 'Code of a language, in quotation marks',
        }),
        hint: again(),
      };
    case 'unordered':
      return {
        message: msg(str`${quoted(found)} cannot be put in order of time, so these values stay in the order in which you wrote them.`, {
          id: 'fielderror.unordered',
        }),
      };
    case 'not-measured':
      return { hint: msg('If it is a target, write it in the field for the target.', { id: 'fielderror.not-measured' }) };
    case 'unknown-version':
      if (!isNewerVersion(found)) return {};
      return {
        message: msg('This document was made with a newer version of the form. Parts of it may be missing.', { id: 'fielderror.version' }),
        hint: msg('Ask your cluster manager for the newer version.', { id: 'fielderror.version-hint' }),
      };
    case 'low-limit':
      return { message: msg(str`“${label}” is ${found}, so passwords cannot be longer than that.`, { id: 'problem.low-limit' }) };
    case 'limits-cross':
      return {
        message: msg(str`“${label}” is ${found}, but the shortest password has ${limit}. The lower number is used for both.`, {
          id: 'fielderror.limits-cross',
          desc: 'Name of a field, two numbers of characters',
        }),
      };
    case 'wrong-kind':
      return {
        message: msg('There is no form here for this document.', { id: 'fielderror.kind' }),
        hint: msg('Open a document that was made with this form.', { id: 'fielderror.kind-hint' }),
      };
    case 'not-a-document':
      return {
        message: msg('Nothing was found here that bob-widgets can read.', { id: 'problem.not-recognised' }),
        hint: msg('Open a document that was made with this form.', { id: 'fielderror.kind-hint' }),
      };
    default:
      return {};
  }
}

function unread(found: unknown, whole: boolean): string {
  if (typeof found === 'object' && found) return msg('Part of this cannot be read, so it is not shown.', { id: 'fielderror.part' });
  return whole
    ? msg(str`${quoted(found)} cannot be read, so the whole entry is not shown.`, {
        id: 'fielderror.whole',
        desc: 'What was written, in quotation marks',
      })
    : msg(str`${quoted(found)} cannot be read, so it is not shown.`, {
        id: 'fielderror.value',
        desc: 'What was written, in quotation marks',
      });
}

/** What belongs in the field. */
function expected(kind: Finding['expected']): string {
  switch (kind) {
    case 'text':
    case 'rich':
    case 'string':
      return msg('Write a text.', { id: 'fielderror.text' });
    case 'number':
    case 'amount':
      return msg('Use a number without a unit: 12.5 or 12,5.', { id: 'problem.cell-number' });
    case 'latitude':
    case 'longitude':
      return msg('Use degrees as a number, positive for north and east: 64.1466 or 64,1466.', { id: 'problem.cell-degrees' });
    case 'period':
      return msg('Write a year or a period: 2012 or 2024–2027.', { id: 'fielderror.period' });
    case 'count':
      return msg('Write a whole number, 0 or more.', { id: 'fielderror.count' });
    case 'positive':
      return msg('Write a whole number, 1 or more.', { id: 'fielderror.positive' });
    case 'staff':
      return msg('Write a number of people: 1, 2 or 11.', { id: 'fielderror.staff' });
    case 'identifier':
      return msg('Use letters and digits without spaces: harbour-cafe. Do not change it later.', { id: 'fielderror.identifier' });
    case 'domain':
      return msg('Write the domain name of the website, without https://: cafe.example.', { id: 'fielderror.domain' });
    case 'file':
    case 'logo':
      return msg('Write the address of a file. It starts with https://.', { id: 'fielderror.file' });
    case 'duration':
      return msg('For example “every year” or “every six months”.', { id: 'fielderror.duration' });
    case 'token':
      return msg('Paste the membership exactly as you received it.', { id: 'fielderror.token' });
    case 'flag':
    case 'hours':
    case 'object':
    case 'members':
    case 'texts':
    case 'words':
      return again();
    default:
      return String(kind).includes('|') || Array.isArray(kind)
        ? msg('Choose one of the options.', { id: 'fielderror.choice' })
        : expectation(kind);
  }
}
