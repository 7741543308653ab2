import type { ChangeClass } from '#schemas/article.ts'

/** Signals (cv.iptc.org/newscodes/signal: "sig:correction", "sig:update") and AP's editorial types ("Kill", "Withhold" aside), the strongest first. */
const classes: readonly (readonly [RegExp, ChangeClass])[] = [
  [/^(?:kill|cancell?(?:ed)?|delete|withdraw|elimination|disregard)/, 'kill'],
  [/^correct/, 'correction'],
  [/^write-?thr/, 'writethru'],
  [/^(?:refile|repeat|resend)/, 'refile'],
  [/^(?:update|lead|add|recap)/, 'update'],
]

/** How strong a change is against others stated beside it: the least number wins. */
export const changeRank = (change: ChangeClass): number => classes.findIndex(([, kind]) => kind === change)

/** The change that a word, a code ("sig:update") or its address names; undefined for other words. */
export const changeOfWord = (word: string): ChangeClass | undefined => {
  const bare = word
    .slice(Math.max(word.lastIndexOf(':'), word.lastIndexOf('/')) + 1)
    .trim()
    .toLowerCase()
  return classes.find(([pattern]) => pattern.test(bare))?.[1]
}
