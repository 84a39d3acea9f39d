/** Looks at the page, once its elements have come or have not. */
import { checkPage, type PageCheck } from '../../engines/check-page/index.js';
import type { Facts } from '../../engines/self-check/index.js';
import { storageState } from '../../kit/storage/storage-state.js';
import { version } from '../../kit/version.js';
import { addressOf, describes, elementFacts, isSettled, within, type Ours } from './elements.js';
import { headOf } from './head.js';
import { hearViolations, probe } from './probes.js';
import { hearShifts, missingFiles, speedOf } from './timing.js';

/** Longer nobody waits; what has not come by then is told as such. */
const PATIENCE = 12_000;
const PAUSE = 200;
/** So many pauses without a new file. */
const QUIET = 3;

/** `bob.js` or `bob-card.js`. */
const SCRIPT = /\/bob(?:-[a-z-]+)?\.js(?:[?#].*)?$/;

/** What a script of the page looks after. */
export interface Scope {
  /** Of its elements: `card`. */
  readonly names: readonly string[];
  /** Selector of the marked links and boxes that may not make theirs. */
  readonly refused: string;
}

/**
 * @param script address of the script that looks
 * @param scopes of all scripts of the page; more may come while it loads
 */
export async function gather(script: string, scopes: readonly Scope[]): Promise<Facts> {
  const violations = hearViolations();
  const tags = (): string[] => scopes.flatMap(({ names }) => names.map((name) => `bob-${name}`));
  const isRefused = (element: Element): boolean => scopes.some(({ refused }) => refused && element.matches(refused));
  const ours = (): Ours[] => {
    const known = tags();
    const isOurs = ({ localName }: Element): boolean => known.includes(localName);
    return [...within(document, (node) => isOurs(node) || node.hasAttribute('data-bob-lost') || isRefused(node), isOurs)];
  };
  const shift = hearShifts(ours);
  try {
    await settle(() => {
      const all = ours();
      return all.every((element) => isSettled(element) || isRefused(element)) && (headOf().nodes.length > 0 || !all.some(describes));
    });
    const found = ours();
    const scripts = [...document.querySelectorAll('script')].map(({ src }) => src).filter((src) => SCRIPT.test(src));
    const elements = await Promise.all(
      found.map(async (element) => {
        const address = addressOf(element);
        return elementFacts(element, element.phase === 'failed' && address ? await probe(address, violations) : undefined);
      }),
    );
    return {
      version,
      quirks: document.compatMode === 'BackCompat',
      secure: isSecureContext,
      online: navigator.onLine,
      rootSize: parseFloat(getComputedStyle(document.documentElement).fontSize),
      scripts,
      canStore: storageState() !== 'not-kept',
      elements,
      missing: missingFiles(scripts.map((src) => src.replace(/[^/]*$/, ''))),
      violations: violations.list,
      shift: shift(),
      speed: speedOf(
        script,
        elements.flatMap(({ address, state }) => (address && state === 'shown' ? [address] : [])),
      ),
      head: headOf(),
      source: await sourceOf(),
    };
  } finally {
    violations.stop();
  }
}

/** Waits for the page, its elements and what these still ask for; and for what browsers tell afterwards. */
async function settle(isDone: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  let files = -1;
  for (let quiet = 0; quiet < QUIET && performance.now() < end;) {
    await new Promise((go) => setTimeout(go, PAUSE));
    const { length } = performance.getEntriesByType('resource');
    quiet = document.readyState === 'complete' && length === files && isDone() ? quiet + 1 : 0;
    files = length;
  }
}

/** The page as its server sends it: the browser most often still has it. */
async function sourceOf(): Promise<PageCheck | undefined> {
  try {
    const response = await fetch(location.href, { cache: 'force-cache', credentials: 'same-origin' });
    return response.ok ? await checkPage(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}
