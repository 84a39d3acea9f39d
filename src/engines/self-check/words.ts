/** Findings of a page in plain words, each with one remedy, in the language of the moment. */
import { msg, str } from '../../schema/messages.js';
import { explainPage, type Platform } from '../check-page/index.js';
import { REMARKS, type Format, type SelfCheck, type SelfFinding, type Words } from './findings.js';
import { searchWords } from './search-words.js';
import { shownWords } from './shown-words.js';

export interface SelfProblem extends Words {
  readonly code: string;
  /** The page works all the same. */
  readonly isRemark: boolean;
  /** What it is about, as the page has it: tags, an address, a line of the source. */
  readonly about: readonly string[];
}

export interface SelfProblems {
  readonly shown: readonly SelfProblem[];
  readonly search: readonly SelfProblem[];
}

/** One problem for each finding; what is wrong comes before remarks. */
export function explainSelf({ shown, search, source }: SelfCheck, format: Format, platform: Platform = 'other'): SelfProblems {
  const ofPage = explainPage(source, { platform }).map(({ code, message, hint, line, found }): SelfProblem => ({
    code,
    message,
    hint,
    isRemark: false,
    about:
      line === undefined
        ? []
        : [
            `${msg(str`Line ${line}:`, { id: 'bobcheck.line', desc: 'Number of a line in the source of a page; what stands there follows' })} ${found}`,
          ],
  }));
  const told = (findings: readonly SelfFinding[]) => findings.map((one) => problemOf(one, format, platform));
  return { shown: ordered([...told(shown), ...ofPage]), search: ordered(told(search)) };
}

const ordered = (problems: readonly SelfProblem[]): SelfProblem[] => [...problems].sort((a, b) => Number(a.isRemark) - Number(b.isRemark));

function problemOf(finding: SelfFinding, format: Format, platform: Platform): SelfProblem {
  const { code, tags = [], address } = finding;
  const words = shownWords(finding, format) ?? searchWords(finding, format) ?? known(finding, platform);
  const about = [tags.map((tag) => `<${tag}>`).join(' '), address ?? ''].filter(Boolean);
  return { code, message: words.message, hint: words.hint, isRemark: REMARKS.has(code), about };
}

/** Those that “Check my page” has words for. */
function known({ code }: SelfFinding, platform: Platform): Words {
  const [problem] = explainPage([{ code: code as 'two-versions' }], { platform });
  return problem!;
}
