/**
 * `bob-widgets/stamps`: memberships, stamps, redemptions and the books of counters, signed and checked by WebCrypto (ES256). No DOM, no dependency;
 * runs in Node. An element that needs only a part imports that part's own file.
 */
export type * from './types.js';
export { dayIn, SKEW } from './calendar.js';
export { BadCard, Card, openCard, type CardOptions, type Imported, type Redeemed } from './card.js';
export { readCardFile, type CardFile, type CardKey } from './card-file.js';
export { cardState, progress, stampsFor, type Progress, type RewardProgress } from './card-state.js';
export { linkOf, readCode, type Code, type CodeKind } from './codes.js';
export { conflicts, emptyBook, isSpent, mergeBooks, recordGiven, recordSpent, tillOf, type Conflict } from './counter.js';
export { bookFile, readBook, type ReadBook } from './counter-file.js';
export { Desk, openDesk, type DeskOptions, type GiveOptions, type Taken } from './desk.js';
export { frameReader, framesOf, type Framed } from './frames.js';
export { NoCrypto } from './jws.js';
export { cardId, createKeys, importKeys, privateKeyOf, thumbprint, type KeyOptions } from './keys.js';
export { domainFits, readMembership, signMembership, type MembershipOptions } from './membership.js';
export { verifyMembership, type MembershipCheck } from './membership-verify.js';
export {
  issueReceipt,
  verifyReceipt,
  verifyRedemption,
  type ReceiptOptions,
  type ReceiptVerdict,
  type RedemptionCheck,
} from './redeem-verify.js';
export { makeRedemption, type RedemptionOptions } from './redemption.js';
export { report, reportCsv, type Report, type ReportRow } from './report.js';
export { isSealed, seal, unseal, WrongPassphrase } from './seal.js';
export { earning, issueStamp, readStamp, type Earning, type StampOptions } from './stamp.js';
export { PLACES, readStatus, signStatus, type OpenedStatus, type StatusOptions } from './status.js';
export { checkStamp, verifyStamp, type VerifyOptions } from './verify.js';
export {
  CannotDo,
  programmeOf,
  publicOnly,
  revokeMembers,
  rotateKey,
  rotateOrganiser,
  signMembers,
  withOrganiserKey,
  type ProgrammeJson,
  type RevokeOptions,
  type RotateOptions,
  type Signed,
  type SignOptions,
} from './organiser.js';
