/** What the lazy half reads of the element. */
import type { Problem } from '../../../schema/problem.js';

export interface EditorAttributes {
  readonly kind: string | null | undefined;
  readonly src: string | null | undefined;
  readonly theme: string | null | undefined;
  readonly script: string | null | undefined;
  readonly viewer: string | null | undefined;
  readonly studio: string | null | undefined;
  readonly tiles: string | null | undefined;
  readonly draft: string | null | undefined;
  problems: Problem[];
  reload(): Promise<void>;
}
