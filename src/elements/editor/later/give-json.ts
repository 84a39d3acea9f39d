/** Gives the owner a document as a file. */
import { saveFile } from '../../../kit/output/download.js';

export const JSON_TYPE = 'application/json';

export const jsonText = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;

/** @returns whether a file has surely been handed to the browser */
export const giveJson = (anchor: Element, json: object, name: string): Promise<boolean> =>
  saveFile(anchor, jsonText(json), JSON_TYPE, name);
