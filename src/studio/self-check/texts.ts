/** All languages in one file: a page has one owner, who seldom looks. */
import da from '../../../locales/generated/bobCheck/da.js';
import et from '../../../locales/generated/bobCheck/et.js';
import is from '../../../locales/generated/bobCheck/is.js';
import kl from '../../../locales/generated/bobCheck/kl.js';
import lt from '../../../locales/generated/bobCheck/lt.js';
import lv from '../../../locales/generated/bobCheck/lv.js';
import nb from '../../../locales/generated/bobCheck/nb.js';
import type { Messages } from '../../schema/messages.js';

export const texts: Readonly<Record<string, Messages>> = { nb, da, is, kl, et, lv, lt };
