/** The document that travels in the address itself. Loaded where a page has such an address. */
import { CarryError, unpack } from '../../engines/carry/carry.js';
import { LoadError, type Loaded } from '../../schema/load/load.js';

export { fileBehind } from '../../schema/load/table-address.js';

/**
 * @param src An address with `#bob=1…` in its fragment; the page before it is not asked for anything.
 * @throws LoadError
 */
export async function carried(src: string): Promise<Loaded> {
  try {
    return { json: await unpack(src), url: document.baseURI };
  } catch (error) {
    if (!(error instanceof CarryError) || error.code === 'not-carried') throw error;
    throw new LoadError({ code: error.code, path: '' });
  }
}
