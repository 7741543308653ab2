import { readChannelLimits } from '#domain/rights/limits/read-channel-limits.ts'

const small = /\p{Ll}/u
const spoken = /\b(?:for|use|rights|publication|not?|nur|nicht|keine?|niet|pas|uso|s[oó]lo|uniquement)\b/iu

/** Whether a clause limits copy to channels, or takes it out of some: "WEB ONLY", "For online use only", "Not for print". "Online only" may head a column. */
export const limitsChannels = (clause: string): boolean =>
  readChannelLimits(clause) !== undefined && (!small.test(clause) || spoken.test(clause))
