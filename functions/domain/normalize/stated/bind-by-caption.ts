import type { Media } from '#schemas/article.ts'
import { stopsStory } from '../notice/stops-story.ts'
import { readStatedTerms } from '../usage-terms/read-stated-terms.ts'
import { statesUsage } from '../usage-terms/states-usage.ts'
import { creditMedia } from './credit-media.ts'

/**
 * Media as their captions bind them: "NORWAY OUT. NO SALES." are conditions of use, and one "EMBARGOED TO 2200" (PA) or killed is left out, but of a story
 * that waits itself. A credit that ends the caption is read. The caption stays as it is.
 */
export const bindByCaption = (media: readonly Media[], isHeld: boolean): Media[] =>
  creditMedia(media).flatMap(item => {
    const sentences = (item.caption ?? '').split(/(?<=[.!?)])\s+/)
    if (!isHeld && sentences.some(stopsStory)) return []
    const terms = sentences.filter(statesUsage).flatMap(readStatedTerms)
    return terms.length > 0 ? { ...item, usageTerms: [...(item.usageTerms ?? []), ...terms] } : item
  })
