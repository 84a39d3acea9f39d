/** Drafts that this studio cannot edit: of a newer version, or of a kind that it does not know. They are told of, and left as they are. */
import { fileNameOf } from '../../elements/editor/logic/file-name.js';
import { download } from '../../kit/output/download.js';
import { everythingIn, isOfNewerVersion } from '../../kit/storage/drafts/database.js';
import { removeDraft, storedDraft } from '../../kit/storage/drafts/list.js';
import { isNewer } from '../../kit/storage/drafts/newer.js';
import type { Summary } from '../../kit/storage/drafts/records.js';
import { isKind } from './address.js';
import type { Notices } from './notices.js';
import { words } from './texts.js';

const JSON_TYPE = 'application/json';

export class StrangeDrafts {
  /**
   * @param language of texts whose language is not said
   * @param changed one was deleted
   */
  constructor(
    private readonly notices: Notices,
    private readonly language: () => string,
    private readonly changed: () => unknown,
  ) {}

  /** Its kind, where the editor can open it; else says why not. */
  async kindOf({ id, title, kind }: Summary): Promise<string | undefined> {
    const stored = await storedDraft(id);
    const known = stored?.kind ?? kind;
    const isOld = !isNewer(stored?.history.document);
    if (isKind(known) && isOld) return known;
    const name = (): string => title || words.nameless();
    this.notices.show('draft', {
      text: () => (isOld ? `${name()}: ${words.draftKind(known)}` : words.draftNewer(name())),
      isTrouble: true,
      actions: [{ name: words.saveFile, act: () => this.save(id) }],
    });
    return undefined;
  }

  async save(id: string): Promise<void> {
    const document = (await storedDraft(id))?.history.document as object | undefined;
    if (document) download(`${JSON.stringify(document, null, 2)}\n`, JSON_TYPE, fileNameOf(document, this.language(), 'draft.json'));
  }

  /** Deletes it once its owner has said so again: nothing brings it back. */
  remove({ id, title }: Summary): void {
    this.notices.show('draft', {
      text: () => words.askDelete(title || words.nameless()),
      isTrouble: true,
      actions: [
        {
          name: words.deleteDraft,
          act: async () => {
            await removeDraft(id);
            this.notices.close('draft');
            this.changed();
          },
        },
      ],
    });
  }

  /** Where the database itself is of a newer version no draft can be listed. */
  async lookAtAll(): Promise<void> {
    if (!(await isOfNewerVersion())) return;
    this.notices.show('draft', {
      text: words.draftsNewer,
      isTrouble: true,
      actions: [
        {
          name: words.saveFile,
          act: async () => {
            const text = await everythingIn();
            if (text !== undefined) download(text, JSON_TYPE, 'drafts.json');
          },
        },
      ],
    });
  }
}
