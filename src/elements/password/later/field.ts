/** What feedback and tools ask of the field: `controller.ts` answers. Types only. */
import type { SettledPolicy } from '../../../formats/password-policy/rules.js';
import type { Limits } from '../logic/limits.js';

export interface Field {
  readonly policy: SettledPolicy;
  /** How long a password may be. */
  readonly limits: Limits;
  /** Whether the typed password can be read. */
  readonly visible: boolean;
  /** Whether nobody may change the value. */
  readonly locked: boolean;
  /** Runs `words` in the language of the field. */
  say<T>(words: () => T): T;
  /** Puts a value into the field and shows it, as if the visitor had typed it. */
  fill(value: string): void;
  /** Validity or feedback have changed: tells the form and draws again. */
  refresh(): void;
}
