/**
 * How hand and mouse move the map. The page comes first: one finger and the wheel scroll it as everywhere; two fingers, a held mouse
 * button, Ctrl and the wheel, or the wheel after a click on the map move the map.
 *
 * Leaflet's own dragging is not used: it writes classes to the host page, and takes the single finger.
 */
import { L, type MapInside } from './leaflet.js';

/** What the visitor would have to do. */
export type Advice = 'wheel' | 'fingers';

/** Movement below it is a click, in pixels. */
const SLACK = 4;
/** So far goes a finger before it is told that there must be two. */
const FAR = 30;

export interface Gestures {
  /** Hands the wheel back to the page. */
  release(): void;
}

/**
 * @param surface what is touched: Leaflet's container
 * @param advise is called when a gesture was left to the page
 */
export function gestures(map: MapInside, surface: HTMLElement, advise: (advice: Advice) => void): Gestures {
  let engaged = false;
  let held: { id: number; x: number; y: number; moved: boolean } | undefined;
  let finger: { x: number; y: number } | undefined;
  const onButton = (event: Event): boolean => (event.target as Element).closest('button, a') !== null;

  const down = (event: PointerEvent): void => {
    engaged = true;
    if (event.pointerType === 'touch' || event.button !== 0 || onButton(event)) return;
    map._stop();
    held = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== held?.id) return;
    const offset = new L.Point(held.x - event.clientX, held.y - event.clientY);
    if (!held.moved) {
      if (Math.hypot(offset.x, offset.y) < SLACK) return;
      held.moved = true;
      surface.setPointerCapture(event.pointerId);
      surface.classList.add('held');
    }
    [held.x, held.y] = [event.clientX, event.clientY];
    map._rawPanBy(offset);
    map.fire('move');
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== held?.id) return;
    const { moved } = held;
    held = undefined;
    surface.classList.remove('held');
    if (moved) map.fire('moveend');
  };
  const wheel = (event: WheelEvent): void => {
    if (engaged || event.ctrlKey || event.metaKey) return;
    // Leaflet must not hear of it; the page scrolls.
    event.stopImmediatePropagation();
    if (Math.abs(event.deltaY) > 2) advise('wheel');
  };
  const touch = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    finger = one && !two && !onButton(event) ? { x: one.clientX, y: one.clientY } : undefined;
  };
  const drag = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    if (!finger || !one || two || Math.hypot(one.clientX - finger.x, one.clientY - finger.y) < FAR) return;
    finger = undefined;
    advise('fingers');
  };
  const leave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') engaged = false;
  };

  surface.addEventListener('pointerdown', down);
  surface.addEventListener('pointermove', move);
  surface.addEventListener('pointerup', up);
  surface.addEventListener('pointercancel', up);
  surface.addEventListener('pointerleave', leave);
  surface.addEventListener('wheel', wheel, { capture: true, passive: true });
  surface.addEventListener('touchstart', touch, { passive: true });
  surface.addEventListener('touchmove', drag, { passive: true });
  return { release: () => (engaged = false) };
}
