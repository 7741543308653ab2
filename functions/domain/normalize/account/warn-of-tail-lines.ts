import type { Draft } from '../draft/draft.ts'
import { countWords } from '../prose/count-words.ts'
import { isSiteSpeech } from '../voice/is-site-speech.ts'
import { isLabelOfPage } from './is-label-of-page.ts'

/** Fewest words of a line that may be the story's; shorter ones are labels, as are those over what a page has below. */
const fewest = 4
/** How many lines a warning shows, and how many words of each. */
const lines = 3
const words = 8

/** A warning where lines under the story of a page or feed are left out that no rule knows: the last ones of a story may be no sentence ("Admission: free"). */
export const warnOfTailLines = (removed: Draft['removed']): string[] => {
  const unknown = removed
    .filter(({ rule }) => rule === 'tail/page-line')
    .map(({ raw }) => raw)
    .filter(
      raw => countWords(raw) >= fewest && !raw.endsWith(':') && !isSiteSpeech(raw) && !isLabelOfPage(raw),
    )
  if (unknown.length === 0) return []
  const shown = unknown.slice(0, lines).map(raw => `“${raw.split(/\s+/).slice(0, words).join(' ')} …”`)
  return [
    `left out under the story: ${shown.join(', ')}; if it is the story's, drop its text with the story's`,
  ]
}
