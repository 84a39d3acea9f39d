/**
 * The public sets of Golla and Dürmuth (On the Accuracy of Password Strength Meters, CCS 2018), from a folder that the caller names:
 * a checkout of RUB-SysSec/Password-Strength-Meter-Accuracy. They hold leaked passwords: they are not, and shall not be, in this repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SETS = ['online', 'offline'].flatMap((kind) => ['rockyou', 'linkedin', '000webhost'].map((name) => [kind, name]));

const lines = (file) => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n').slice(1);

/** @returns {{ name: string, passwords: string[], strength: number[], weight: number[] }[]} */
export function readSets(folder) {
  return SETS.map(([kind, name]) => {
    const file = (index, what) => {
      const relative = `${kind}/${name}/${index}_${name}.${kind}.${what}`;
      const found = ['src/datasets', 'datasets', '.'].map((place) => path.join(folder, place, relative)).find((each) => existsSync(each));
      if (!found) throw new Error(`There is no ${relative} in ${folder}.`);
      return found;
    };
    const passwords = lines(file(0, 'pw'));
    const strength = lines(file(1, 'strength')).map(Number);
    const weight = lines(file(2, 'weight')).map(Number);
    if (strength.length !== passwords.length || weight.length !== passwords.length) throw new Error(`${kind} ${name}: lines are missing.`);
    return { name: `${name} ${kind}`, passwords, strength, weight };
  });
}

/** Ranks where equal values share one, weighted: the middle of their share. So the authors' figures for zxcvbn come out to three digits. */
function ranks(values, weights) {
  const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
  const ranked = new Array(values.length);
  let below = 0;
  for (let at = 0; at < order.length;) {
    let end = at;
    let sum = 0;
    while (end < order.length && values[order[end]] === values[order[at]]) sum += weights[order[end++]];
    for (let one = at; one < end; one++) ranked[order[one]] = below + sum / 2;
    below += sum;
    at = end;
  }
  return ranked;
}

/** Weighted Spearman correlation, from -1 to 1. */
export function spearman(a, b, weights) {
  const [x, y] = [ranks(a, weights), ranks(b, weights)];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (values) => values.reduce((sum, value, index) => sum + value * weights[index], 0) / total;
  const [mx, my] = [mean(x), mean(y)];
  const product = (p, mp, q, mq) => p.reduce((sum, _, index) => sum + weights[index] * (p[index] - mp) * (q[index] - mq), 0);
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
}
