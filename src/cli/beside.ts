import path from 'node:path';

/** The file on this disk to which a relative address leads; undefined for one on the web, or from the top of a website that is not known. */
export function beside(file: string, address: string): string | undefined {
  const [local = ''] = address.trim().split(/[?#]/);
  if (!local || /^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(local)) return undefined;
  try {
    return path.join(path.dirname(file), ...decodeURIComponent(local).split('/'));
  } catch {
    return path.join(path.dirname(file), ...local.split('/'));
  }
}
