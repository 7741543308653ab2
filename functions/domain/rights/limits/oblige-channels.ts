import { readChannelLimits } from './read-channel-limits.ts'

/** What a clause on channels alone obliges to, in plain words; undefined for any other clause. */
export const obligeChannels = (clause: string): string | undefined => {
  const limits = readChannelLimits(clause)
  if (limits === undefined) return undefined
  return 'only' in limits
    ? `Publish it in no other way than: ${limits.only.join(', ')}.`
    : `Do not publish it in this way: ${limits.out.join(', ')}.`
}
