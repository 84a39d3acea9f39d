/** What browsers tell of blocked requests, from the beginning of the page where they remember it. */
import type { Probe, Violation } from '../../engines/self-check/index.js';

export interface Violations {
  readonly list: readonly Violation[];
  /** Hears of no more. */
  stop(): void;
}

/** Chromium and WebKit remember what was blocked before; all engines tell what is blocked from now on. */
export function hearViolations(): Violations {
  const list: Violation[] = [];
  const add = (directive = '', address = '') => list.push({ directive, address });
  const hear = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    if (disposition === 'enforce') add(effectiveDirective, blockedURI);
  };
  addEventListener('securitypolicyviolation', hear);
  let reports: ReportingObserver | undefined;
  if (typeof ReportingObserver === 'function') {
    reports = new ReportingObserver(
      (all) => {
        for (const { body } of all) {
          const { effectiveDirective, blockedURL, disposition } = (body ?? {}) as unknown as Partial<Record<string, string>>;
          if (disposition === 'enforce') add(effectiveDirective, blockedURL);
        }
      },
      { types: ['csp-violation'], buffered: true },
    );
    reports.observe();
  }
  return {
    list,
    stop() {
      removeEventListener('securitypolicyviolation', hear);
      reports?.disconnect();
    },
  };
}

/** Events of a policy come as tasks. */
const turn = (): Promise<unknown> => new Promise((go) => setTimeout(go));

/** Asks once more for a document that did not come, and tells what happens to that. */
export async function probe(address: string, { list }: Violations): Promise<{ probe: Probe; status: number }> {
  const before = list.length;
  const blocked = async (): Promise<boolean> => {
    await turn();
    return list.slice(before).some(({ directive }) => /^(?:connect|default)-src/.test(directive));
  };
  const ask = (mode: RequestMode) => fetch(address, { mode, cache: 'no-store', credentials: mode === 'cors' ? 'same-origin' : 'omit' });
  try {
    const { status } = await ask('cors');
    return { probe: 'came', status };
  } catch {
    if (await blocked()) return { probe: 'policy', status: 0 };
  }
  if (new URL(address).origin === location.origin) return { probe: 'nothing', status: 0 };
  return ask('no-cors').then(
    () => ({ probe: 'cors', status: 0 }),
    () => ({ probe: 'nothing', status: 0 }),
  );
}
