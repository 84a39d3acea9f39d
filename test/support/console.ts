/** Everything written to the console, and every uncaught error. */
import { expect } from '@open-wc/testing';

const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

export interface ConsoleRecord {
  /** Lines such as `warn: <bob-card>: …`, in order; uncaught errors as `uncaught: …`. */
  readonly lines: string[];
  /** Puts the console back. */
  stop: () => void;
}

/** Records (and swallows) what is written to the console from now on. Call `stop()` in a `finally`. */
export function recordConsole(): ConsoleRecord {
  const lines: string[] = [];
  const before = LEVELS.map((level) => console[level]);
  for (const level of LEVELS) console[level] = (...args: unknown[]) => lines.push(`${level}: ${args.map(String).join(' ')}`);
  const onError = (event: ErrorEvent) => lines.push(`uncaught: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent) => lines.push(`uncaught: ${String(event.reason)}`);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  const stop = () => {
    LEVELS.forEach((level, i) => (console[level] = before[i]!));
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
  return { lines, stop };
}

/** Runs `work` and fails if anything was written to the console or an error went uncaught. */
export async function noConsole<T>(work: () => T | Promise<T>): Promise<T> {
  const record = recordConsole();
  try {
    const result = await work();
    await new Promise((resolve) => setTimeout(resolve)); // rejections are told a task later
    expect(record.lines).to.deep.equal([]);
    return result;
  } finally {
    record.stop();
  }
}
