/** The map under the keyboard: arrows move it, plus and minus zoom, Home shows all, Escape leaves. */
import type { Map } from 'leaflet';

/** One press of an arrow, in pixels; with Shift three times as far. */
const STEP = 80;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Leaving {
  showAll(): void;
  leave(): void;
}

/** Whether the key was for the map. */
export function press(map: Map, { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent, { showAll, leave }: Leaving): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  const way = WAYS[key];
  if (way) {
    const far = STEP * (shiftKey ? 3 : 1);
    map.panBy([way[0] * far, way[1] * far]);
  } else if (key === '+' || key === '=') map.zoomIn();
  else if (key === '-' || key === '_') map.zoomOut();
  else if (key === 'Home') showAll();
  else if (key === 'Escape') leave();
  else return false;
  return true;
}
