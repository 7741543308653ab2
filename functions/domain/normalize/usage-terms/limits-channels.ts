import { readChannelLimits } from '#domain/rights/limits/read-channel-limits.ts'

const small = /\p{Ll}/u
const spoken =
  /(?<!\p{L})(?:for|use|exclusive|rights|publication|cleared|keep|and|their|not?|nur|nicht|keine?|rechte|niet|geen|alleen|pas|interdit|droits|à|uso|non|s[oó]lo|uniquement|ej|ikke|kun)(?!\p{L})/iu

/** Whether a clause limits copy to channels, or takes it out of some: "WEB ONLY", "For online use only", "Not for print". "Online only" may head a column. */
export const limitsChannels = (clause: string): boolean =>
  readChannelLimits(clause) !== undefined && (!small.test(clause) || spoken.test(clause))
