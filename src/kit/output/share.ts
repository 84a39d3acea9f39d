import { copyText } from './copy.js';

/**
 * Hands an address to the phone's own share sheet, else copies it. Nothing is sent to anybody by us.
 *
 * @param copied told when it has been copied
 * @param failed told the address where copying is forbidden, so that it can be read
 */
export async function shareAddress(title: string, url: string, copied: () => void, failed: (url: string) => void): Promise<void> {
  try {
    if (navigator.share) return await navigator.share({ title, url });
  } catch (error) {
    // A visitor who closes the share sheet wants nothing more; a frame that forbids it still lets us copy.
    if ((error as Error).name === 'AbortError') return;
  }
  if (await copyText(url)) copied();
  else failed(url);
}
