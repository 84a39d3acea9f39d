/** Words for people are no behaviour: StrykerJS leaves `msg()` and `plural()` as they are. Their ids and translations have checks of their own. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const WORDS = new Set(['msg', 'plural', 'str']);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', {
    shouldIgnore(place) {
      const called = place.isCallExpression() ? place.node.callee : place.isTaggedTemplateExpression() ? place.node.tag : undefined;
      return called?.type === 'Identifier' && WORDS.has(called.name) ? 'words for people' : undefined;
    },
  }),
];
