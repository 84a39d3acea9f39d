import { controllerSuite } from '../../../test/kit/controller-suite.js';
import { publishJsonLd } from './json-ld.js';
import { onConnect } from './on-connect.js';
import { printing } from './print.js';

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

let printed = 0;
controllerSuite('printing', {
  add: (host) =>
    printing({ ...host, root: document.createElement('div'), document: {}, update: () => undefined } as never, {
      changed: (begins) => (printed += begins ? 1 : 0),
    }),
  change: () => undefined,
  running: () => {
    printed = 0;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    return printed;
  },
});
