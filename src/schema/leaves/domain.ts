/** Host names. */
import type { Leaf } from '../shape.js';
import type { Leaves } from './leaf.js';

/** A host name, in small letters; `*.` before it stands for those below. */
export const domain = 'domain' as Leaf<string>;

/** A host name as browsers say it (small letters, other scripts in punycode), whatever of an address stands around it. */
export function hostOf(name: string): string | undefined {
  // first the part that can be a host, then whether it is one: the two at once take time that grows with the square of its length
  const [, any = '', host = ''] = /^(?:https?:\/\/)?(\*\.)?([^\s/?#@:*]{1,253})(?:[/?#:].*)?$/i.exec(name) ?? [];
  if (!/^localhost$|[^.]\.[^.]/i.test(host)) return undefined;
  try {
    return host ? any + new URL(`https://${host}`).hostname.replace(/\.$/, '') : undefined;
  } catch {
    return undefined;
  }
}

export const domainLeaves: Leaves = {
  domain: (value) => typeof value === 'string' && hostOf(value),
};
