/** What the owner of a frame has written into its page: `<script type="application/json" id="bob-embed">{…}</script>`. Pure. */
import { isObject } from '../../../schema/leaves/leaf.js';

export interface FrameConfig {
  /** The document itself. Then the address names no other. */
  readonly document?: unknown;
  /** Name of the element, without `bob-`. */
  readonly element?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
  /** Places that documents may come from, in place of the file beside the page. */
  readonly allow?: readonly unknown[];
}

/** The id of the script in the page. */
export const CONFIG_ID = 'bob-embed';

/** JSON that ends no script, whatever is in it. */
export const inScript = (config: FrameConfig): string => JSON.stringify(config).replace(/</g, '\\u003c');

/** Nothing where it cannot be read: the page works without. */
export function readConfig(text: string): FrameConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {};
  }
  if (!isObject(json)) return {};
  const { document, element, attributes, lang, theme, allow } = json;
  return {
    ...(document !== undefined && document !== null && { document }),
    ...(typeof element === 'string' && { element }),
    ...(isObject(attributes) && {
      attributes: Object.fromEntries(Object.entries(attributes).filter((one): one is [string, string] => typeof one[1] === 'string')),
    }),
    ...(typeof lang === 'string' && { lang }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(Array.isArray(allow) && { allow: allow as unknown[] }),
  };
}
