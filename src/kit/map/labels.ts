/** Which names have room on the map. Pure; all in pixels of the frame. */

/** Where a name stands beside its marker; undefined where there is no room for it. */
export type Side = 'end' | 'start' | 'below' | 'middle' | undefined;

export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** Half of the marker's size; 0 for a name without a marker, which stands in the middle of its place. */
  readonly radius: number;
  /** Width of the name; 0 for a marker that has none. */
  readonly width: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Height of a line. */
  readonly line: number;
}

type Box = readonly [x: number, y: number, right: number, foot: number];

/** Between a marker and its name. */
const GAP = 4;

/** Finds a side for each name on which it covers no marker and no other name; the first ones choose first. */
export function placed(all: readonly Labelled[], { width, height, line }: Frame): Side[] {
  const full: Box[] = all.filter(({ radius }) => radius).map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
  const free = ([x, y, right, foot]: Box): boolean =>
    x >= 0 &&
    y >= 0 &&
    right <= width &&
    foot <= height &&
    !full.some((box) => x < box[2] && right > box[0] && y < box[3] && foot > box[1]);
  return all.map((one) => {
    if (!one.width) return undefined;
    const side = (one.radius ? (['end', 'start', 'below'] as const) : (['middle'] as const)).find((each) => {
      const box = boxOf(one, each, line);
      if (!free(box)) return false;
      full.push(box);
      return true;
    });
    return side;
  });
}

function boxOf({ x, y, radius, width }: Labelled, side: NonNullable<Side>, line: number): Box {
  const out = radius + GAP;
  switch (side) {
    case 'end':
      return [x + out, y - line / 2, x + out + width, y + line / 2];
    case 'start':
      return [x - out - width, y - line / 2, x - out, y + line / 2];
    case 'below':
      return [x - width / 2, y + out, x + width / 2, y + out + line];
    case 'middle':
      return [x - width / 2, y - line / 2, x + width / 2, y + line / 2];
  }
}
