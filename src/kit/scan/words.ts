/** What is said of cameras. */
import { msg, str } from '../../schema/messages.js';
import type { Lens } from './camera.js';
import type { CameraTrouble } from './trouble.js';

const troubles: Readonly<Record<CameraTrouble, () => string>> = {
  insecure: () => msg('The camera only works on pages with an address that starts with https.', { id: 'scan.insecure' }),
  unsupported: () => msg('This browser does not let pages use the camera.', { id: 'scan.unsupported' }),
  frame: () => msg('The page around this one blocks the camera. Open this page in a window of its own.', { id: 'scan.frame' }),
  user: () =>
    msg('The camera is blocked for this site. Allow it in the settings of your browser, then start it again.', { id: 'scan.user' }),
  asked: () => msg('The camera was not allowed. Start it again and choose “Allow”.', { id: 'scan.asked' }),
  system: () => msg('The settings of this device do not let the browser use the camera.', { id: 'scan.system' }),
  busy: () => msg('Another program is using the camera. Close it, then start the camera again.', { id: 'scan.busy' }),
  none: () => msg('This device has no camera.', { id: 'scan.none' }),
  lost: () => msg('The camera has stopped.', { id: 'scan.lost' }),
  failed: () => msg('The camera did not start.', { id: 'scan.failed' }),
};

export const troubleWords = (trouble: CameraTrouble): string => troubles[trouble]();

/** A name for each camera: its side where the browser tells it, else what the browser calls it. */
export function lensNames(lenses: readonly Lens[]): string[] {
  const names = lenses.map(({ label }, at) => {
    // "camera2 0, facing back": Android's words for nobody
    const [, side] = /^camera\d? \d+, facing (back|front)$/i.exec(label) ?? [];
    if (side || !label) {
      if (side?.toLowerCase() === 'back')
        return msg('Back camera', { id: 'scan.back', desc: 'Of a phone: it looks away from the one who holds it' });
      if (side) return msg('Front camera', { id: 'scan.front', desc: 'Of a phone: it looks at the one who holds it' });
      return msg(str`Camera ${at + 1}`, { id: 'scan.camera', desc: 'A number follows' });
    }
    // "Integrated Camera (04f2:b6d0)": the numbers are the maker's
    return label.replace(/\s*\([\da-f]{4}:[\da-f]{4}\)$/i, '');
  });
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length;
    return names.filter((one) => one === name).length > 1 ? `${name} ${before + 1}` : name;
  });
}
