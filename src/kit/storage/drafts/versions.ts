/** The dated versions of a draft: those that are stored, and those that wait for the next writing. */
import type { Place } from './place.js';
import { jsonOf, parse, titleOf, versionsOf, type NewVersion, type Version, type Why } from './records.js';

export class Versions {
  readonly waiting: NewVersion[] = [];

  constructor(
    private readonly id: string,
    private readonly place: Place,
  ) {}

  keep(why: Why, at: number, document: unknown): void {
    this.waiting.push({ at, why, title: why === 'damaged' ? '' : titleOf(document), document });
  }

  /** The newest first. */
  async list(): Promise<Version[]> {
    const stored = await this.#stored();
    const waiting = this.waiting.map(({ document, ...one }, at) => ({ ...one, key: `new ${at}`, bytes: jsonOf(document)?.length ?? 0 }));
    return [...stored.map(({ version }) => version), ...waiting].sort((a, b) => b.at - a.at);
  }

  /** The document of a version; undefined where there is none. */
  async read(key: string): Promise<unknown> {
    const waiting = /^new (\d+)$/.exec(key);
    if (waiting) return this.waiting[Number(waiting[1])]?.document;
    return parse((await this.#stored()).find(({ version }) => version.key === key)?.text);
  }

  async #stored(): ReturnType<typeof versionsOf> {
    return (await this.place.run('readonly', (stores) => versionsOf(stores, this.id)))?.value ?? [];
  }
}
