/**
 * `bob-widgets/stamps`: memberships, stamps, redemptions and the ledgers of counters, signed and checked by WebCrypto (ES256). No DOM, no dependency;
 * runs in Node. An element that needs only a part imports that part's own file.
 */
export type * from './types.js';
export { dayIn, SKEW } from './calendar.js';
export { cardCode, cardIn } from './card/code.js';
export { BadCard, Card, openCard, type CardOptions, type Imported, type Redeemed } from './card/card.js';
export { readCardFile, type CardFile, type CardKey } from './card/file.js';
export { cardState, progress, stampsFor, type Progress, type RewardProgress } from './card/state.js';
export { linkOf, readCode, type Code, type CodeKind } from './encoding/codes.js';
export {
  Counter as Desk,
  openCounter as openDesk,
  type CounterOptions as DeskOptions,
  type GiveOptions,
  type Merged,
  type Taken,
} from './counter/counter.js';
export { frameReader, framesOf, type Framed } from './encoding/frames.js';
export { canVerify, NoCrypto } from './crypto/jws.js';
export {
  BadKey,
  hasPrivateKey,
  isKeyName,
  readPrivateKey,
  readPublicKey,
  writePrivateKey,
  type KeyTrouble,
  type ReadKeyOptions,
} from './crypto/key-file.js';
export { cardId, createKeys, importKeys, privateKeyOf, thumbprint, type KeyOptions } from './crypto/keys.js';
export {
  conflicts,
  emptyLedger,
  entryOf,
  isFlagged,
  isSpent,
  mergeEntries,
  mergeLedgers,
  ownerOf,
  recordGiven,
  recordSpent,
  tillOf,
  type Conflict,
} from './counter/ledger.js';
export { joinLedgers, type JoinedFile, type JoinedLedgers, type LedgerFile, type RefusedFile } from './counter/join.js';
export {
  ledgerFile,
  readLedger,
  signLedger,
  type ReadLedger,
  type ReadLedgerOptions,
  type SignLedgerOptions,
} from './counter/ledger-file.js';
export { domainFits, readMembership, signMembership, type MembershipOptions } from './membership/membership.js';
export { listAddressOf, readList, type OrganisersList } from './membership/list.js';
export { standings, type Standing, type StandingOptions } from './membership/overview.js';
export { verifyMembership, type MembershipCheck } from './membership/verify.js';
export {
  issueReceipt,
  verifyReceipt,
  verifyRedemption,
  type ReceiptOptions,
  type ReceiptVerdict,
  type RedemptionCheck,
} from './redemption/verify.js';
export { makeRedemption, type RedemptionOptions } from './redemption/redemption.js';
export { Refusal } from './refusal.js';
export { reportHeadings } from './counter/headings.js';
export { report, REPORT_COLUMNS, reportCsv, type Report, type ReportRow } from './counter/report.js';
export { isSealed, seal, unseal, WrongPassphrase } from './crypto/seal.js';
export { earning, issueStamp, readStamp, type Earning, type StampOptions } from './stamp/stamp.js';
export { PLACES, readStatus, signStatus, type OpenedStatus, type StatusOptions } from './membership/status.js';
export { checkStamp, verifyStamp, type VerifyOptions } from './stamp/verify.js';
export {
  CannotDo,
  programmeOf,
  publicOnly,
  revokeMembers,
  rotateKey,
  rotateOrganiser,
  signMembers,
  statusName,
  withOrganiserKey,
  type About,
  type Obstacle,
  type ProgrammeJson,
  type RevokeOptions,
  type RotateOptions,
  type Signed,
  type SignOptions,
} from './membership/organiser.js';
