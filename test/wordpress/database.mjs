/** A MariaDB of its own on loopback, in a folder that is deleted at the end. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export async function startDatabase() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bob-database-'));
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'socket');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user], { encoding: 'utf8' }); // prettier-ignore
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stderr}`);
  const server = spawn('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0', ...user], { stdio: 'ignore' }); // prettier-ignore
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const ask = (sql) => spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql], { encoding: 'utf8' });
  for (let tries = 0; ask('SELECT 1').status !== 0; tries += 1) {
    if (tries > 100) throw new Error('The database did not start.');
    await wait(200);
  }
  return {
    socket,
    create(name) {
      const { status, stderr } = ask(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
      if (status !== 0) throw new Error(stderr);
    },
    async end() {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
