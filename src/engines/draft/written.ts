/** Whether something is written there, in any language. */
export const isWritten = (value: unknown): boolean =>
  typeof value === 'object' && value ? Object.values(value).some(isWritten) : typeof value === 'string' ? !!value.trim() : value != null;
