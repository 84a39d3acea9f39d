/** Starts WebKitWebDriver on a free port, with a virtual screen where there is none; both end with this process. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

function untilExit(child) {
  process.once('exit', () => child.kill());
  child.unref();
  return child;
}

/** Xvfb chooses a free display by itself and writes its number to the pipe. */
const screen = (xvfb) =>
  new Promise((resolve, reject) => {
    const child = untilExit(
      spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      }),
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (data) => {
      child.stdio[3].unref?.();
      resolve(`:${String(data).trim()}`);
    });
  });

async function accepts(port, tries = 150) {
  for (let i = 0; i < tries; i++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** The screen of this process: a driver that is started later has it too. */
let display;

/** `found`: the result of `find('webkit')`. Returns its port, and what ends it, with its browser. */
export async function startDriver(found) {
  const DISPLAY = process.env.DISPLAY || (await (display ??= screen(found.xvfb)));
  const port = await freePort();
  const env = { ...process.env, DISPLAY, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  const child = untilExit(spawn(found.driver, ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env }));
  await accepts(port);
  return { port, stop: () => child.kill() };
}
