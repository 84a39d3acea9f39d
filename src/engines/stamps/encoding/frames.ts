/** A text that is too long for one QR code, in several that are shown one after the other, in a loop. */

/** A text that is the same for the same text: FNV-1a, 32 bits. It keeps two sets of frames apart, and is no protection. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The longest text that is shown in one code: a QR of version 17 at level L, which a phone reads from another's screen. */
export const FRAME = 640;

/**
 * A text in as many codes as it needs: one, which is the text itself, or `bob:<mark>:<number>:<of>:<part>`.
 *
 * @param size Characters in a code.
 */
export function framesOf(text: string, size = FRAME): string[] {
  if (text.length <= size) return [text];
  const of = Math.ceil(text.length / (size - 20));
  const length = Math.ceil(text.length / of);
  return Array.from({ length: of }, (_, at) => `bob:${mark(text)}:${at + 1}:${of}:${text.slice(at * length, (at + 1) * length)}`);
}

export interface Framed {
  /** The whole text, when all is there. */
  readonly text?: string;
  readonly have: number;
  readonly of: number;
}

/** Puts frames together, in whatever order they are seen. A frame of another set begins anew. */
export function frameReader(): { readonly add: (frame: string) => Framed } {
  let set = '';
  let parts = new Map<number, string>();
  return {
    add(frame) {
      const [, of36, at, all, part] = /^bob:([\da-z]{1,7}):(\d{1,2}):(\d{1,2}):(.+)$/s.exec(frame.slice(0, 4096)) ?? [];
      const of = Number(all);
      if (!part || !of || Number(at) < 1 || Number(at) > of) return { text: frame, have: 1, of: 1 };
      if (set !== `${of36}:${of}`) {
        set = `${of36}:${of}`;
        parts = new Map();
      }
      parts.set(Number(at), part);
      const text = parts.size === of ? Array.from({ length: of }, (_, index) => parts.get(index + 1)!).join('') : undefined;
      if (text !== undefined && mark(text) !== of36) {
        // two sets with one mark: as good as none
        parts.clear();
        return { have: 0, of };
      }
      return { text, have: parts.size, of };
    },
  };
}
