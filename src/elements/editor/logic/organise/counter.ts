/** What the code of a counter says beside its key. */

/** Whose counter it is; nothing where that is not said. The key itself is read elsewhere. */
export function counterIn(text: string): { readonly programme?: string; readonly participant?: string } {
  try {
    const { programme, participant } = JSON.parse(text) as Record<string, unknown>;
    return {
      ...(typeof programme === 'string' && { programme }),
      ...(typeof participant === 'string' && { participant }),
    };
  } catch {
    // a key with a mail around it
    return {};
  }
}
