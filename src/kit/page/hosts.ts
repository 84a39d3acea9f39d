/** What is known of the places that pages stand in. */

/**
 * Hosts that give a page another origin at each load: Google Sites (`NNN-atari-embeds.googleusercontent.com`), Apps Script, and Google's newer sandbox.
 * Whatever is stored there is gone with the page, and the page is lost when its address changes.
 */
const THROWAWAY = /(^|\.)(googleusercontent\.com|usercontent\.goog)$/;

/** Whether this origin will be another one at the next load. Frames without an address of their own have their maker's origin. */
export const isThrowawayOrigin = (origin: string = self.origin): boolean => THROWAWAY.test(origin.replace(/^.*:\/\/|:\d+$/g, ''));
