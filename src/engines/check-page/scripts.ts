/** What became of the script tag. */
import type { PageFinding } from './findings.js';
import { scriptAddress } from './source.js';
import type { Branch } from '../convert/read/html/tree.js';

type At = (branch: Branch) => Pick<PageFinding, 'line' | 'found'>;

/** What cookie banners write on scripts that wait for consent. */
const consent =
  /^(?:data-cookieconsent|data-cookiecategory|data-cookie-consent|data-usercentrics|data-cmp-|data-consent|data-category|data-service|data-tarteaucitron|data-requires-vendor-consent|data-borlabs)/;

/** One finding for each script tag that does not run as it should, and for several of them. */
export function scriptFindings(scripts: readonly Branch[], at: At): PageFinding[] {
  const findings = scripts.flatMap((script): PageFinding[] => {
    const code = stateOf(script);
    return code ? [{ code, ...at(script) }] : [];
  });
  const addresses = scripts.map((script) => scriptAddress(script)![1].trim());
  const folders = new Set(addresses.map((address) => address.replace(/[^/]*$/, '')));
  const files = new Set(addresses.map((address) => address.replace(/[?#].*$/, '')));
  const last = scripts.at(-1);
  if (!last || scripts.length < 2) return findings;
  // the same file by two addresses (`?ver=`) runs twice
  if (folders.size > 1 || new Set(addresses).size > files.size) findings.push({ code: 'two-versions', ...at(last) });
  else if (files.size < scripts.length) findings.push({ code: 'several-copies', ...at(last) });
  return findings;
}

function stateOf(script: Branch): PageFinding['code'] | undefined {
  const [name, address] = scriptAddress(script)!;
  const type = (script.attributes.type ?? '').trim().toLowerCase();
  if (/[“”″„]/.test(address + type)) return 'quotes-changed';
  if (
    /^(?:text\/plain|text\/template|opt-in)$/.test(type) ||
    (type !== 'module' && Object.keys(script.attributes).some((one) => consent.test(one)))
  )
    return 'script-blocked';
  if (name !== 'src') return 'script-delayed';
  if (type === 'module') return undefined;
  return /^(?:|text\/javascript|application\/(?:x-)?javascript|text\/ecmascript)$/.test(type) && !('data-type' in script.attributes)
    ? 'script-type'
    : 'script-delayed';
}
