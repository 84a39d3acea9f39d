/**
 * `?bob-check` in the address of a page: tells its owner, in their language, what is wrong with it, and what to do. Nothing is sent anywhere: it asks the page’s own server
 * for the page, and again for documents that did not come. Loaded where the address has it.
 */
import { explainSelf, selfCheck as findingsOf, type SelfProblems } from '../../engines/self-check/index.js';
import { uiLocale } from '../../kit/element/messages.js';
import { formatter, prepareIntl } from '../../kit/intl/format.js';
import { withMessages } from '../../schema/messages.js';
import { readerLanguage } from '../reader.js';
import { gather, type Scope } from './facts.js';
import { Panel } from './panel.js';
import type { Told } from './report.js';
import { texts } from './texts.js';

const LAYER = 'bob-check-layer';

/** The panel’s own element; another script of the page tells it of its elements. */
interface Layer extends HTMLElement {
  include?: (scope: Scope) => void;
}

/**
 * @param script address of the script that the page runs
 * @param names of the elements: `card`
 * @param refused selector of the marked links and boxes that may not make theirs
 */
export function selfCheck(script: string, names: readonly string[], refused: string): void {
  const own: Scope = { names, refused };
  const there = document.querySelector<Layer>(LAYER);
  if (there) return there.include?.(own);
  const scopes = [own];
  const language = readerLanguage(navigator.languages);
  const locale = uiLocale(language);
  const say = <T>(words: () => T): T => withMessages(texts[locale] ?? {}, words);

  const look = async (): Promise<Told> => {
    const facts = await gather(script, scopes);
    await prepareIntl(language);
    const { number, list } = formatter(language);
    const explain = (): SelfProblems => explainSelf(findingsOf(facts), { number, list }, facts.source?.platform);
    return { facts, problems: say(explain) };
  };
  const layer: Layer = document.createElement(LAYER);
  layer.include = (scope) => scopes.push(scope);
  layer.lang = locale;
  document.documentElement.append(layer);
  new Panel(layer, look, say).open();
}
