/** The second flight: what a password field needs once its first view stands. What is needed while typing is in `live.ts`. */
export * from '../../kit/later.js';
export { passwordPolicyReader } from '../../documents/password-policy.js';
