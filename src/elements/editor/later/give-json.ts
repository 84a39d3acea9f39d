/** Gives the owner a document as a file. */
import { saveFile } from '../../../kit/output/download.js';

export const JSON_TYPE = 'application/json';

/** Longer files are not written for people to read: elements load only so much. */
const READABLE = 5_000_000;

export function jsonText(json: object): string {
  const text = JSON.stringify(json, null, 2);
  return `${text.length > READABLE ? JSON.stringify(json) : text}\n`;
}

/** @returns whether a file has surely been handed to the browser */
export const giveJson = (anchor: Element, json: object, name: string): Promise<boolean> =>
  saveFile(anchor, jsonText(json), JSON_TYPE, name);
