/** Writes a ZIP file. The same files give the same bytes. No package for it: this is all that an archive of files needs. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that a ZIP file knows. */
const DAY = 0x21;
const UTF8 = 0x0800;
const FILE_0644 = (0o100644 << 16) >>> 0;

function numbers(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/**
 * @param {Map<string, string | Uint8Array>} files By their path in the archive, with `/`.
 * @returns {Buffer}
 */
export function zip(files) {
  const written = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of files) {
    if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) throw new Error(`Not a path in an archive: ${name}`);
    const data = Buffer.from(content);
    const packed = deflateRawSync(data, { level: 9 });
    const path = Buffer.from(name);
    const common = [[2, 20], [2, UTF8], [2, 8], [2, 0], [2, DAY], [4, crc32(data)], [4, packed.length], [4, data.length], [2, path.length], [2, 0]]; // prettier-ignore
    written.push(numbers([4, 0x04034b50], ...common), path, packed);
    // made on Unix, with the rights of a plain file
    directory.push(numbers([4, 0x02014b50], [2, 0x0314], ...common, [2, 0], [2, 0], [2, 0], [4, FILE_0644], [4, at]), path);
    at += 30 + path.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, files.size], [2, files.size], [4, size], [4, at], [2, 0]);
  return Buffer.concat([...written, ...directory, end]);
}
