/** A new key, or a passphrase for one that has none: its words, whether they were written down, and its file. */
import {
  createKeys,
  isKeyName,
  privateKeyOf,
  readPrivateKey,
  writePrivateKey,
  type KeyOptions,
  type KeyPair,
  type PrivateKey,
} from '../../../../engines/stamps/index.js';
import { passphrase } from '../../../../engines/password/passphrase.js';
import { loadPhraseWords } from '../../../../engines/password/phrases.js';
import { pinned } from '../../../../kit/pinned.js';
import { isWord, twoOf } from '../../logic/organise/phrase.js';
import { Trouble } from './faults.js';

/** So many words are some 70 bits. */
const WORDS = 6;

export class Making {
  /** `write`: the words are shown; `check`: two of them are asked for; `save`: the file. */
  step: 'write' | 'check' | 'save' = 'write';
  asked: readonly [number, number] = [0, 1];
  /** Whether the file was handed to the browser. */
  isHanded = false;
  #file: Promise<string> | undefined;

  private constructor(
    private readonly key: PrivateKey,
    /** Shown until they were written down, then forgotten with all of this. */
    public words: readonly string[],
    private readonly list: readonly string[],
  ) {}

  /** @param plain the text of a key that has no passphrase yet */
  static async begin(language: string, plain?: string, named: KeyOptions = {}): Promise<Making> {
    if (named.kid !== undefined && !isKeyName(named.kid)) throw new Trouble('bad-name');
    const pair =
      plain === undefined ? await createKeys({ ...named, extractable: true }) : await readPrivateKey(plain, { extractable: true });
    const list = await loadPhraseWords(language, pinned).catch(() => {
      throw new Trouble('no-words');
    });
    return new Making(await privateKeyOf(pair), passphrase(WORDS, list).words, list);
  }

  again(): void {
    this.words = passphrase(WORDS, this.list).words;
    this.step = 'write';
    this.#file = undefined;
  }

  ask(): void {
    this.asked = twoOf(this.words.length);
    this.step = 'check';
  }

  /** @returns whether these are the words that were asked for */
  answer(typed: readonly string[]): boolean {
    if (!this.asked.every((place, at) => isWord(typed[at] ?? '', this.words[place]!))) return false;
    this.step = 'save';
    return true;
  }

  /** The file, sealed. WebCrypto hashes outside of the page's own thread. */
  get file(): Promise<string> {
    return (this.#file ??= writePrivateKey(this.key, this.words.join('-')));
  }

  /** The key, as it is held from now on: no script can carry it away. */
  async finished(): Promise<KeyPair> {
    return readPrivateKey(JSON.stringify(this.key));
  }
}
