import type { Draft } from '../draft/draft.ts'
import { countWords } from '../prose/count-words.ts'

/** Fewest words of a line that may be the story's; shorter ones are labels. */
const fewest = 4
/** How many words of a line a warning shows. */
const shown = 12

/**
 * A warning for each line over the story that no rule knows. A page sets many there; of what an agency sent, it may be how the story begins.
 */
export const warnOfHeadLines = (removed: Draft['removed']): string[] =>
  removed
    .filter(({ rule, raw }) => rule === 'head/page-line' && countWords(raw) >= fewest)
    .map(({ raw }) => {
      const words = raw.split(/\s+/)
      const line = `${words.slice(0, shown).join(' ')}${words.length > shown ? ' …' : ''}`
      return `a line over the story is left out (“${line}”): if it is the story's, end it with a full stop and drop it again`
    })
