import { expectLinear } from '../../../test/support/growth.js';
import { expect } from '../../../test/support/index.js';
import { Grouping, membersOf, spotOf, type Group, type Spot, unwrapped } from './groups.js';

/** Numbers that are the same in each run. */
function* numbers(): Generator<number, never> {
  let seed = 7;
  for (;;) yield (seed = (seed * 48271) % 2147483647) / 2147483647;
}

function scattered(count: number): Spot[] {
  const next = numbers();
  return Array.from({ length: count }, () => spotOf(54 + 17 * next.next().value, -24 + 50 * next.next().value));
}

const DEEPEST = 11;
const sorted = (group: Group): string => membersOf(group).join();

describe('groups of the map', () => {
  it('hold every member with a place once, at every zoom', () => {
    const spots: (Spot | undefined)[] = scattered(500);
    spots[3] = undefined;
    const grouping = new Grouping(spots, DEEPEST);
    for (let zoom = 0; zoom <= DEEPEST; zoom++) {
      const members = grouping.at(zoom).flatMap(membersOf);
      expect(members.sort((a, b) => a - b)).to.deep.equal(spots.flatMap((spot, at) => (spot ? [at] : [])));
      for (const group of grouping.at(zoom)) expect(membersOf(group).length).to.equal(group.count);
    }
  });

  it('only part when one zooms in: each lies within one of the zoom before', () => {
    const grouping = new Grouping(scattered(800), DEEPEST);
    for (let zoom = 1; zoom <= DEEPEST; zoom++) {
      const owner = new Map<number, number>();
      grouping.at(zoom - 1).forEach((group, at) => membersOf(group).forEach((member) => owner.set(member, at)));
      for (const group of grouping.at(zoom)) expect(new Set(membersOf(group).map((member) => owner.get(member))).size).to.equal(1);
    }
  });

  it('are the same objects where nothing parts, so that a marker stays', () => {
    const grouping = new Grouping([spotOf(64, -22), spotOf(59, 25)], DEEPEST);
    expect(grouping.at(4)[0]).to.equal(grouping.at(11)[0]);
  });

  it('know the deepest zoom at which they hold together', () => {
    const grouping = new Grouping(scattered(300), DEEPEST);
    for (let zoom = 0; zoom < DEEPEST; zoom++) {
      for (const group of grouping.at(zoom)) {
        if (group.count === 1) continue;
        expect(grouping.at(group.zoom).map(sorted)).to.include(sorted(group));
        if (group.zoom < DEEPEST) expect(grouping.at(group.zoom + 1).map(sorted)).not.to.include(sorted(group));
      }
    }
  });

  it('never part where members are at one point', () => {
    const grouping = new Grouping([spotOf(69.2, -51.1), spotOf(69.2, -51.1), spotOf(60, 10)], DEEPEST);
    const [pair] = grouping.at(DEEPEST);
    expect(pair!.count).to.equal(2);
    expect(pair!.zoom).to.equal(DEEPEST);
  });

  it('come in the order of the list and stand between their members', () => {
    const spots = [spotOf(60, 10), spotOf(64, -22), spotOf(60, 10.001), spotOf(60, 10.002)];
    const groups = new Grouping(spots, DEEPEST).at(3);
    expect(groups.map(membersOf)).to.deep.equal([[0, 2, 3], [1]]);
    expect(groups[0]!.x).to.be.closeTo(spots[2]!.x, 1e-9);
  });

  it('leave no two single markers nearer than a marker is wide', () => {
    const zoom = 6;
    const single = new Grouping(scattered(400), DEEPEST).at(zoom).filter(({ count }) => count === 1);
    const reach = 48 / (256 * 2 ** zoom);
    single.forEach((one, at) =>
      single.slice(at + 1).forEach((other) => expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.at.least(reach)),
    );
  });

  it('are there for none, and for places that are on no map', () => {
    expect(new Grouping([], DEEPEST).at(3)).to.deep.equal([]);
    expect(spotOf(90, 0).y).to.be.closeTo(0, 0.001);
    expect(spotOf(0, 0)).to.deep.equal({ x: 0.5, y: 0.5 });
    expect(new Grouping([spotOf(90, 180), spotOf(-90, -180)], DEEPEST).at(2).length).to.equal(2);
  });

  it('of sixty thousand members are made in one go, not with every pair compared', async function () {
    this.timeout(60_000);
    await expectLinear('members', 64_000, scattered, (spots) => new Grouping(spots, DEEPEST));
  });
});

describe('members on both sides of the date line', () => {
  const xs = (...longitudes: (number | undefined)[]): (number | undefined)[] =>
    unwrapped(longitudes.map((lon) => (lon === undefined ? undefined : spotOf(-17, lon)))).map(
      (spot) => spot && Math.round(spot.x * 360 - 180),
    );

  it('are one group in the Pacific', () => {
    expect(xs(179.9, -179.9)).to.deep.equal([180, 180]);
    expect(xs(-175, undefined, 178, -172)).to.deep.equal([185, undefined, 178, 188]);
    const spots = unwrapped([spotOf(-17, 179.9), spotOf(-17, -179.9)]);
    expect(new Grouping(spots, 6).at(3)).to.have.lengthOf(1);
  });

  it('stay where they are, where half a world lies between them, or none is there', () => {
    expect(xs(10, -20, 25)).to.deep.equal([10, -20, 25]);
    expect(xs(170, 0, -170)).to.deep.equal([170, 0, -170]);
    expect(xs(12)).to.deep.equal([12]);
    expect(xs()).to.deep.equal([]);
  });
});
