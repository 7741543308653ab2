import { signOff } from '../body/rules/wire/sign-off.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { isMarkedByline } from '../headline/is-marked-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { isProse } from '../prose/is-prose.ts'

/**
 * A warning where the mark that ends a story ("-30-", "ENDS") stands over another, with a byline or dateline of its own: it is no part of
 * the first, and nothing was made of it. Under a release, what is said of its house has neither.
 */
export const warnOfSecondStory = (tail: readonly Paragraph[]): string[] => {
  const end = tail.findIndex(({ text }) => signOff.matches(text))
  const below = end < 0 ? [] : tail.slice(end + 1)
  const begins = below.some(
    ({ text }, index) =>
      (isMarkedByline(text) && isProse(below[index + 1]?.text ?? '')) ||
      (normalizeDateline(text)?.place !== undefined && isProse(text)),
  )
  const mark = tail[end]?.text ?? ''
  return begins
    ? [`what stands below “${mark}” reads as another story, and is left out: drop it as a file of its own`]
    : []
}
