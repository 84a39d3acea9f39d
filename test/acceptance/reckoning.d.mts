export class Reckoning {
  seconds: number;
  keys: number;
  presses: number;
  readonly at: 'desktop' | 'phone';
  constructor(at?: 'desktop' | 'phone');
  readText(text: string, choices?: readonly string[]): void;
  pressed(): void;
  typed(text: string): void;
  chosen(): void;
  scanned(): void;
  wroteDown(count: number): void;
  readonly report: string;
}
