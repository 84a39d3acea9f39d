/** What visitors notice: elements that do not come, or not as they should. */
import type { ElementFacts, Facts } from './facts.js';
import type { SelfFinding, ShownCode } from './findings.js';

/** Smaller text is hard to read; browsers begin with 16 pixels. */
const SMALL = 14;
/** Half of what Google calls good for a whole page. */
const SHIFT = 0.05;

export function shownFindings(facts: Facts): SelfFinding[] {
  const findings = [
    ...copies(facts),
    ...facts.elements.flatMap((element) => [...elementFindings(element, facts)]),
    ...(facts.quirks ? [{ code: 'quirks' } as const] : []),
    ...(facts.shift !== undefined && facts.shift > SHIFT ? [{ code: 'layout-shift', amount: facts.shift } as const] : []),
  ];
  return merged(findings);
}

/** Findings of one kind about one address are one, with all the elements that they are about. */
function merged(findings: readonly SelfFinding[]): SelfFinding[] {
  const found = new Map<string, SelfFinding>();
  for (const one of findings) {
    const key = `${one.code} ${one.address ?? ''}`;
    const before = found.get(key);
    const tags = [...new Set([...(before?.tags ?? []), ...(one.tags ?? [])])];
    found.set(key, { ...(before ?? one), ...(tags.length && { tags }) });
  }
  return [...found.values()];
}

function copies({ scripts, version, elements }: Facts): SelfFinding[] {
  const files = new Set(scripts.map((address) => address.replace(/[?#].*$/, '')));
  const folders = new Set([...files].map((file) => file.replace(/[^/]*$/, '')));
  const isOther = elements.some((element) => element.version !== undefined && element.version !== version);
  if (isOther || folders.size > 1 || new Set(scripts).size > files.size)
    return [{ code: 'two-versions', ...(scripts.length > 1 && { address: scripts.at(-1)! }) }];
  return scripts.length > files.size ? [{ code: 'several-copies', address: scripts[0]! }] : [];
}

function* elementFindings(element: ElementFacts, facts: Facts): Generator<SelfFinding> {
  const { tag, state, remarks, textSize } = element;
  const tags = [tag];
  if (state === 'empty') yield { code: 'attributes-removed', tags };
  if (state === 'refused') yield { code: 'needs-allow', tags };
  if (state === 'lost' || (state === 'loading' && element.version === undefined)) yield* codeFindings(tags, facts);
  else if (state === 'loading') yield { code: 'slow-server', tags, ...(element.address && { address: element.address }) };
  if (state === 'failed')
    yield {
      code: troubleOf(element, facts),
      tags,
      ...(element.address && { address: element.address }),
      ...(element.status && { amount: element.status }),
    };
  if (state === 'shown' && remarks) yield { code: 'remarks', tags, amount: remarks, ...(element.address && { address: element.address }) };
  for (const address of element.pictures) {
    const isBlocked = facts.violations.some((one) => one.directive.startsWith('img-src') && isOf(address, one.address));
    yield { code: isBlocked ? 'picture-blocked' : 'picture-missing', tags, address };
  }
  if (element.hidden) yield { code: 'hidden', tags };
  if (state !== 'shown') return;
  if (textSize && textSize < SMALL) yield { code: 'small-text', tags, amount: textSize };
  if (element.stores && !facts.canStore) yield { code: 'storage', tags };
  if (element.signs && !facts.secure) yield { code: 'insecure', tags };
}

/** Reports tell of other sites the origin alone. */
const isOf = (address: string, reported: string): boolean =>
  address === reported || (!!reported && address.startsWith(`${reported.replace(/\/$/, '')}/`));

/** Why code did not come: a policy, a file that is not there, or it cannot be told. */
function codeFindings(tags: readonly string[], { violations, missing, scripts }: Facts): SelfFinding[] {
  const folders = scripts.map((address) => address.replace(/[^/]*$/, ''));
  const refused = violations.find(
    ({ directive, address }) =>
      /^(?:script-src|default-src|connect-src)/.test(directive) &&
      folders.some((folder) => address.startsWith(folder) || isOf(folder, address)),
  );
  if (refused) return [{ code: 'code-blocked', tags, address: refused.address }];
  if (missing.length) return missing.map((address) => ({ code: 'code-missing', tags, address }));
  return [{ code: 'code-lost', tags }];
}

/** Why a document did not come, or could not be read. */
function troubleOf({ trouble = '', probe, status = 0 }: ElementFacts, { online }: Facts): ShownCode {
  if (trouble.startsWith('carried')) return 'carried';
  if (probe === 'policy') return 'document-blocked';
  switch (trouble) {
    case 'bad-url':
    case 'mixed-content':
    case 'not-json':
    case 'wrong-kind':
    case 'no-such-script':
      return trouble;
    case 'no-script':
      return 'no-such-script';
    case 'timeout':
      return 'slow-server';
    case 'http':
      return status === 401 || status === 403 ? 'refused' : status >= 500 ? 'server-error' : 'not-found';
    case 'network':
    case 'cross-origin':
      return probe === 'cors' ? 'cors' : online ? 'no-answer' : 'offline';
    default:
      return 'document';
  }
}
