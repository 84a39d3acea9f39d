/**
 * Signs the demo's programme: the memberships of fourteen firms and the list of those that were called back. The organiser's key is made here, used
 * once and thrown away, so there is none to keep. What it writes is not in git.
 *
 *     node demo/sites/pass/make.mjs      needs the npm build (dist/npm); `npm start` and `npm run build` run it
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const stamps = path.resolve(here, '../../../dist/npm/src/engines/stamps/index.js');
const DAY = 864e5;

async function make() {
  const { createKeys, signMembership, signStatus } = await import(stamps);
  const programme = JSON.parse(readFileSync(path.join(here, 'programme.json'), 'utf8'));
  const now = Date.now();
  const year = new Date(now).getUTCFullYear();
  const day = (at) => new Date(at).toISOString().slice(0, 10);
  const keys = await createKeys({ from: `${year}-01-01` });
  programme.valid = { from: `${year}-01-01`, to: `${year + 1}-12-31` };
  programme.keys = [keys.publicKey];
  programme.status = 'west-pass-status.jwt';
  // A list says its own address. The demo's is another one on each server, so that its name alone has to do; a real one is https://...
  const status = 'west-pass-status.jwt';
  const index = Object.fromEntries(programme.participants.map(({ id }, at) => [id, at + 1]));
  // the tale: the boats left last month, and the swimming pool was called back
  const until = (id) => (id === 'kyrrd' ? now - 20 * DAY : Date.parse(`${year + 1}-12-31T23:59:59Z`));
  for (const one of programme.participants) {
    const from = Date.parse(`${year}-01-01`);
    const { id: participant, domains } = one;
    one.membership = await signMembership({
      keys,
      programme: programme.id,
      participant,
      domains,
      from: Math.min(from, until(participant) - 300 * DAY),
      until: until(participant),
      now: Math.max(from, now - DAY),
      status,
      index: index[participant],
    });
    if (participant === 'kyrrd') one.from = day(now - 320 * DAY);
  }
  writeFileSync(path.join(here, 'west-pass.json'), `${JSON.stringify(programme, null, 1)}\n`);
  writeFileSync(
    path.join(here, 'west-pass-status.jwt'),
    await signStatus({ id: status, revoked: [index.laugin], keys, now: Math.max(Date.parse(`${year}-01-01`), now - DAY) }),
  );
  console.log('demo/sites/pass: the programme is signed.');
}

if (existsSync(stamps)) await make();
else console.warn('demo/sites/pass: not signed, since there is no dist/npm yet. Run "npm run build".');
