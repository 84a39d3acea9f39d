#!/usr/bin/env node
/** The `bob-widgets` command. */
import { paintFor } from './colours.js';
import { run } from './run.js';

// whoever reads the output may have read enough: `| head`
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  paint: paintFor(process.stdout),
});
