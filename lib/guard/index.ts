// The guard's heart: whether a Generic Agent's job may run. Pure, and in plain Node, as other tools call it.
export { approve, policyOf } from './approve.ts';
export { builtInPolicies, type Names } from './built-in.ts';
export { judge } from './judge.ts';
export {
  type ApprovedPolicy,
  approvedShape,
  type JobPolicy,
  jobPolicy,
  parsePolicies,
  type Rule,
} from './policy.ts';
export type { Effect, Finding, Verdict, Wrong } from './verdict.ts';
