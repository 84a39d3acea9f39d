import { controllerSuite } from '../../../test/kit/controller-suite.js';
import { publishJsonLd } from './json-ld.js';
import { onConnect } from './on-connect.js';

let running = 0;
controllerSuite('onConnect', {
  add: (host) =>
    onConnect(host, () => {
      running++;
      return () => running--;
    }),
  change: (controller) => controller.restart(),
  running: () => running,
});

controllerSuite('publishJsonLd', {
  add: (host) => publishJsonLd(host as never, () => ({ '@id': 'https://example.org/#suite', name: 'Suite' })),
  change: (controller) => controller.restart(),
  running: () => [...document.head.querySelectorAll('script')].filter(({ text }) => text.includes('#suite')).length,
});
