/** What tests share: `import { fixture, html, expect, axe } from './index.js'`. */
/// <reference types="mocha" />
import './axe.js';
export { aTimeout, expect, fixture, fixtureCleanup, html, nextFrame, oneEvent } from '@open-wc/testing';
export { axe, violations, type AxeOptions, type Violation } from './axe.js';
export { noConsole, recordConsole, type ConsoleRecord } from './console.js';
export { HOSTILE, HOSTILE_URLS, hostile, ran, type Hostile } from './hostile.js';
export { frame, otherOrigin, page, type Frame, type PageOptions } from './page.js';
export { requestsOf, type RequestRecord } from './requests.js';
export { waitUntil } from './wait.js';
