/** `bob-widgets/password`: how hard a password is to guess, and why; passphrases. No DOM; runs in Node and in workers. */
export { assess, scoreOf } from './assess.js';
export { listsFor, loadWords, readWords, type Importer } from './lists.js';
export type { WordFile } from './lists/word-file.js';
export { passphrase, passphraseWithin, type Passphrase, type Random, type Room } from './passphrase.js';
export { loadPhraseWords, phraseLanguages, type PhraseLanguage } from './phrases.js';
export {
  listLanguages,
  type Assessment,
  type AssessOptions,
  type Finding,
  type FindingKind,
  type ListLanguage,
  type Score,
  type WordList,
} from './types.js';
