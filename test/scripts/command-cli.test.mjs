/** What all commands of `bob-widgets` have in common: help, options that are none, colours, exit codes. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { load } from '../support/load.mjs';

let run, groups, paintFor;

async function bob(words, more) {
  const said = { out: '', error: '' };
  const code = await run(words, { out: (text) => (said.out += text), error: (text) => (said.error += text), ...more });
  assert.doesNotMatch(said.out + said.error, /undefined|\n\s+at /);
  return { code, ...said };
}

before(async () => {
  ({ run } = await load('src/cli/run.ts'));
  ({ groups } = await load('src/cli/commands.ts'));
  ({ paintFor } = await load('src/cli/colours.ts'));
});

describe('bob-widgets', () => {
  it('lists all commands, and has a help for each', async () => {
    const names = groups.flatMap(({ commands }) => commands.map(({ name }) => name));
    assert.ok(names.includes('check') && names.includes('loyalty sign'));
    for (const words of [['--help'], ['help'], ['-h']]) {
      const { code, out } = await bob(words);
      assert.equal(code, 0);
      for (const name of names) assert.match(out, new RegExp(`^  ${name} `, 'm'));
      assert.match(out, /exit code/);
    }
    for (const name of names)
      for (const words of [
        [...name.split(' '), '--help'],
        ['help', ...name.split(' ')],
      ]) {
        const { code, out } = await bob(words);
        assert.equal(code, 0);
        assert.ok(out.startsWith(`bob-widgets ${name}`));
        for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
      }
    const { code, error } = await bob([]);
    assert.equal(code, 2);
    assert.match(error, /check/);
  });

  it('names the command or option that was probably meant', async () => {
    for (const [words, meant] of [
      [['chek', 'a.json'], /no command “chek”\. Did you mean “check”\?/],
      [['loyalty', 'sing'], /Did you mean “loyalty sign”\?/],
      [['nonsense'], /no command “nonsense”\. Choose one of new, /],
      [['check', '--jsn', 'a.json'], /no option --jsn\. Did you mean --json\? See bob-widgets check --help\./],
      [['check', '--json=1', 'a.json'], /--json takes no value/],
      [['carry', '--page'], /--page needs a value: --page <address>\./],
      [['new', '-o'], /--out needs a value: --out <file>\./],
      [['new'], /A kind is missing/],
      [['open'], /A link is missing/],
      [['carry'], /A file is missing/],
      [['carry', 'a', 'b'], /Too many files: b/],
    ]) {
      const { code, error, out } = await bob(words);
      assert.equal(code, 2, words.join(' '));
      assert.equal(out, '');
      assert.match(error, meant);
    }
  });

  it('says its version', async () => {
    assert.match((await bob(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('has colours at a terminal that wants them, and nowhere else', async () => {
    const escape = '\u001b[';
    const terminal = paintFor({ hasColors: () => true });
    assert.ok((await bob(['--help'], { paint: terminal })).out.includes(escape));
    assert.ok((await bob(['check', '--help'], { paint: terminal })).out.includes(escape));
    for (const stream of [{}, { hasColors: () => false }])
      assert.ok(!(await bob(['--help'], { paint: paintFor(stream) })).out.includes(escape));
    assert.ok(!(await bob(['nonsense'], { paint: terminal })).error.includes(escape));
  });
});
