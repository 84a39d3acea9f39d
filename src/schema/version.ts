/** The version of a format, as people and programs write it. */

/** Whether it is newer than what is read here: `2`, `"7"`, `"v1.5"`. What is no version, `-1` or `"new"`, is not. */
export function isNewerVersion(version: unknown): boolean {
  const written = typeof version === 'string' ? /^\s*v?(\d{1,9}(?:\.\d{1,9})?)(?:\.\d+)*\s*$/i.exec(version)?.[1] : version;
  const number = typeof written === 'string' ? Number(written) : written;
  return typeof number === 'number' && number > 1;
}
