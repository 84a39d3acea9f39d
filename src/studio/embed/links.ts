/** Links of the owner’s document lead out of the frame. What then forbids a sandbox, the elements offer to copy (`kit/page/frame.ts`). */
import { isFramed } from '../../kit/page/capabilities.js';
import { leadsAway, linkIn } from '../view/leave.js';

/** In a frame that can be seen from here, without a sandbox, a link works as any other of the page around. Elsewhere only a window of its own can be tried. */
function target(): '_top' | '_blank' {
  try {
    for (let at: Window = window; at !== at.parent; at = at.parent) if (at.frameElement!.hasAttribute('sandbox')) return '_blank';
    return '_top';
  } catch {
    return '_blank';
  }
}

/** @param secret by which WordPress knows the frame: it follows links to the site of the frame itself */
export function leaveFrame(secret: string | undefined): void {
  if (!isFramed()) return;
  addEventListener(
    'click',
    (event) => {
      const link = linkIn(event);
      if (!link || !leadsAway(link)) return;
      if (secret !== undefined && origin === 'null' && link.host === location.host) {
        event.preventDefault();
        parent.postMessage({ message: 'link', value: link.href, secret }, '*');
      } else {
        link.target = target();
        if (link.target === '_blank') link.relList.add('noopener');
      }
    },
    { capture: true },
  );
}
