/**
 * Hands an address to the phone's own share sheet, else copies it. Nothing is sent to anybody by us.
 *
 * @param copied told when it has been copied
 * @param failed told the address where copying is forbidden, so that it can be read
 */
export async function shareAddress(title: string, url: string, copied: () => void, failed: (url: string) => void): Promise<void> {
  try {
    if (navigator.share) return await navigator.share({ title, url });
    await navigator.clipboard.writeText(url);
    copied();
  } catch (error) {
    // A visitor who closes the share sheet wants nothing more.
    if ((error as Error).name !== 'AbortError') failed(url);
  }
}
