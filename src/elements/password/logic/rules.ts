/** Which rules of a policy a password keeps. */
import type { Assessment } from '../../../engines/password/types.js';
import { lengthOf, requires, rulesOf, type RuleName, type SettledPolicy } from '../../../formats/password-policy/rules.js';
import { fitsIn, limitsOf, type Limits } from './limits.js';

/** Whether each rule is kept; what is not in it is not known yet. */
export type Kept = Readonly<Partial<Record<RuleName, boolean>>>;

export interface Known {
  /** Nothing before the assessor is here. */
  readonly assessment: Assessment | null;
  /** The score for the rule about words, where it is another: likeness to an earlier password that is not forbidden does not count there. */
  readonly score?: number | undefined;
  /** Whether all the lists are here that will come. */
  readonly settled: boolean;
  /** Whether there is an earlier password to compare with. */
  readonly compared: boolean;
  /** How long it may be; as the policy says where nothing else is given. */
  readonly limits?: Limits;
}

const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u];

/** Kinds of characters: small letters, capitals, digits, and all others. Letters without case (Chinese, say) are among the others. */
export const classesOf = (password: string): number => kinds.filter((kind) => kind.test(password)).length;

/** Four words or more, whatever stands between them: what people can keep in mind. */
const isPhrase = (password: string): boolean => (password.match(/\p{L}{3,}/gu)?.length ?? 0) >= 4;

/** True, false, or undefined where it cannot be told (yet). */
export function keptOf(
  password: string,
  policy: SettledPolicy,
  { assessment, score = assessment?.score, settled, compared, limits = limitsOf(policy) }: Known,
): Kept {
  const length = lengthOf(password);
  const strong = score === undefined ? undefined : score >= policy.minScore;
  return {
    length: length >= policy.minLength && fitsIn(limits, password),
    classes: classesOf(password) >= policy.classes,
    // a list that is still to come can make it weaker, never stronger
    words: strong && !settled ? undefined : strong,
    different: assessment && compared ? !assessment.findings.some(({ kind }) => kind === 'previous') : undefined,
    memorable: isPhrase(password) || undefined,
  };
}

/** The first rule that is required and not kept; `checking` where one cannot be told yet. */
export function brokenRule(kept: Kept, policy: SettledPolicy): RuleName | 'checking' | undefined {
  // a password that is like the earlier one is weak for that reason; it is told first
  const order: readonly RuleName[] = ['length', 'classes', 'different', 'words'];
  const there = rulesOf(policy);
  const required = order.filter((rule) => there.includes(rule) && requires(policy, rule));
  return required.find((rule) => kept[rule] === false) ?? (required.includes('words') && kept.words === undefined ? 'checking' : undefined);
}
