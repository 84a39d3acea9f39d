/** Front coding, as `unpack` in `src/engines/password/trie.ts` reads it. */

/** @param {Iterable<string>} words Keys without digits and capitals. */
export function pack(words) {
  let before = '';
  let packed = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
    packed += shared.toString(36).toUpperCase() + word.slice(shared);
    before = word;
  }
  return packed;
}
