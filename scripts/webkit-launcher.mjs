/**
 * WebKitGTK for Web Test Runner. When its page crashes, its driver ends the session; the launcher of the package then rejects a promise
 * that nobody waits for, and the whole run ends, without a word and without results. Here the next file gets a new browser; the
 * file in which it crashed is told as interrupted (`json-reporter.mjs`), and `npm test` runs it once more.
 */
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startDriver } from './webkit-driver.mjs';

/** Milliseconds for loading a page, or for leaving it. A page that takes longer is left to the timeouts of the runner. */
const PATIENCE = 60_000;
const patience = (outcome) => new Promise((resolve, reject) => setTimeout(outcome === 'give up' ? reject : resolve, PATIENCE).unref());

class WebKitLauncher extends WebdriverLauncher {
  constructor(found) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      connectionRetryCount: 0, // a page that is loaded twice would be tested twice
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.executable, args: ['--automation'] },
      },
    });
    this.found = found;
    this.urls = new Map();
  }

  /** Of a page whose browser was lost, too. */
  getBrowserUrl(id) {
    return Promise.resolve(this.urls.get(id));
  }

  async ensureManagerInitialized() {
    if (!this.driverManager) await (this.beginning ??= this.createDriverManager().finally(() => (this.beginning = undefined)));
  }

  async createDriverManager() {
    this.service = await startDriver(this.found);
    this.options.port = this.service.port;
    return super.createDriverManager();
  }

  /** Puts away the browser of `manager`, if it is not put away yet. The next file starts another. */
  abandon(manager, error) {
    if (!manager || this.driverManager !== manager) return;
    process.stderr.write(`WebKit is started anew: ${error?.message ?? 'it does not answer'}\n`);
    clearInterval(this.pendingHeartbeat);
    this.driver = this.driverManager = undefined;
    this.service.stop();
  }

  async startSession(id, url) {
    this.urls.set(id, url);
    await this.ensureManagerInitialized();
    const manager = this.driverManager;
    const loading = manager.startSession(id, url).catch((error) => {
      this.abandon(manager, error);
      throw new Error(`The browser was lost: ${error.message}`);
    });
    loading.catch(() => undefined);
    await Promise.race([loading, patience()]);
  }

  async stopSession(id) {
    const manager = this.driverManager;
    try {
      return await Promise.race([manager.stopSession(id), patience('give up')]);
    } catch (error) {
      this.abandon(manager, error);
      return {}; // what the tests said is known by now
    }
  }

  async stop() {
    await Promise.race([super.stop(), patience()]);
    this.service?.stop();
  }
}

/** `found`: the result of `find('webkit')`. */
export const webkitLauncher = (found) => new WebKitLauncher(found);
