/** Why there is no picture. */

/**
 * `insecure`: the page's address does not begin with https. `unsupported`: the browser has no cameras for pages. `frame`: the page around ours does not
 * let us. `user`: the visitor, or the browser for them, said no for good. `asked`: the visitor closed the question. `system`: the device keeps cameras from
 * the browser. `busy`: another program has it. `none`: there is none. `lost`: it was on, and went.
 */
export type CameraTrouble = 'insecure' | 'unsupported' | 'frame' | 'user' | 'asked' | 'system' | 'busy' | 'none' | 'lost' | 'failed';

interface Policy {
  allowsFeature(name: string): boolean;
}

/** Whether the page around this frame keeps the camera from it; undefined where the browser does not tell. */
function keptByFrame(): boolean | undefined {
  const { permissionsPolicy, featurePolicy } = document as { permissionsPolicy?: Policy; featurePolicy?: Policy };
  const policy = permissionsPolicy ?? featurePolicy;
  if (policy) return !policy.allowsFeature('camera');
  // A sandboxed frame is nobody's origin, which no policy names.
  return globalThis.origin === 'null' && globalThis.parent !== globalThis.self ? true : undefined;
}

/** What the browser keeps of the visitor's answer; undefined where it does not tell (Firefox before 131). */
async function answer(): Promise<PermissionState | undefined> {
  try {
    return (await navigator.permissions.query({ name: 'camera' })).state;
  } catch {
    return undefined;
  }
}

/** @param error what `getUserMedia` rejected with */
export async function troubleOf(error: unknown): Promise<CameraTrouble> {
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>;
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      if (keptByFrame()) return 'frame';
      if (/system/i.test(message)) return 'system';
      return (await answer()) === 'prompt' ? 'asked' : 'user';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    case 'NotSupportedError':
      return globalThis.isSecureContext ? 'unsupported' : 'insecure';
    default:
      return 'failed';
  }
}

/** Where starting again can help. */
export const mayHelp = (trouble: CameraTrouble): boolean => !['insecure', 'unsupported', 'frame', 'none'].includes(trouble);
