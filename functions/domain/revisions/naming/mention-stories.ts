import type { StandingOrder } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { foldWords } from './fold-words.ts'
import { ofAgency } from './of-agency.ts'

/** Words of a headline, at least: three in a row stand in other sentences too. */
const fewest = 4

/** In characters: a list of what is planned names many. */
const longest = 200

/** The articles whose whole headline stands in the words of an order, each once: "Ferry line sells both ships - please pull this, wrong town". */
export const mentionStories = (
  noted: readonly StoryNames[],
  { agency, note }: Pick<StandingOrder, 'agency' | 'note'>,
): string[] => {
  if (note.length > longest) return []
  const words = ` ${foldWords(note)} `
  const found = ofAgency(noted, agency).filter(
    ({ headline }) => headline.split(' ').length >= fewest && words.includes(` ${headline} `),
  )
  return [...new Set(found.map(({ articleId }) => articleId))]
}
