import type { Span } from '#domain/copy.ts'
import type { ChangeClass } from '#schemas/change-class.ts'

/** Signals (cv.iptc.org/newscodes/signal: "sig:correction", "sig:update") and AP's editorial types ("Kill", "Correction"), the strongest first. */
const classes: readonly (readonly [RegExp, ChangeClass])[] = [
  [/^(?:kill|cancell?(?:ed)?|delete|withdraw|retract|recall|elimination|disregard)/, 'kill'],
  [/^correct/, 'correction'],
  [/^write-?thr/, 'writethru'],
  [/^(?:refile|repeat|resend)/, 'refile'],
  [/^(?:update|lead|add|recap)/, 'update'],
]

/**
 * The strongest change among words, codes ("sig:update") or their addresses, and which of them states it; or
 * undefined.
 */
export const strongestChange = (
  spans: readonly Span[],
): { change: ChangeClass; changeFrom: Span } | undefined => {
  for (const [word, change] of classes) {
    const changeFrom = spans.find(({ raw }) => word.test(bare(raw)))
    if (changeFrom) return { change, changeFrom }
  }
  return undefined
}

const bare = (word: string): string =>
  word
    .slice(Math.max(word.lastIndexOf(':'), word.lastIndexOf('/')) + 1)
    .trim()
    .toLowerCase()
