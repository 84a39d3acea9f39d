/** Packs the project as npm does, and installs that in a folder, without any registry. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const isWindows = process.platform === 'win32';

/** Runs a program; its output, or an error with what it said. */
export function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${[path.basename(command), ...args].join(' ').slice(0, 120)}: ${(stderr + stdout).trim()}`);
  return stdout;
}

/** Path of the packed file. */
export function pack(folder) {
  const output = run(isWindows ? 'npm.cmd' : 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    shell: isWindows,
  });
  const [{ filename }] = Object.values(JSON.parse(output));
  return path.join(folder, path.basename(filename));
}

/** Unpacks into `folder/node_modules`, beside links to the declared dependencies. Gives the package's folder. */
export function unpack(folder, tarball, { name, dependencies }) {
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, name), { recursive: true });
  run('tar', ['-xzf', path.basename(tarball), '-C', path.join('node_modules', name), '--strip-components=1'], { cwd: folder });
  link(modules, Object.keys(dependencies));
  return path.join(modules, name);
}

/** Links packages of the project into a folder of modules. */
export function link(modules, names) {
  for (const name of names) {
    const to = path.join(modules, name);
    mkdirSync(path.dirname(to), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), to, 'junction');
  }
}
