import type { StoryTarget } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { extendsHeadline } from './extends-headline.ts'
import { foldWords } from './fold-words.ts'
import { isOtherStory } from './is-other-story.ts'
import { rateStories } from './rate-stories.ts'

/** A story that may be the same as a killed one. */
export interface Twin {
  articleId: string
  /** The notice states a name of it, or its headline but for words before or behind, and none that is another story's. */
  isNamed: boolean
  /** Digest of the text that it had in common with one of them. */
  text?: string
}

/**
 * The stories that may be the same as those a kill has stopped, each once: they have a name that the notice
 * states, or its headline with more words ("UPDATE 1-…", "… (Southern edition)"), or the headline or text of one and no number of their own. If both name an agency, it must be the same.
 */
export const findTwins = (
  noted: readonly StoryNames[],
  target: StoryTarget,
  agency: string | undefined,
  killed: readonly string[],
): Twin[] => {
  const own = noted.filter(({ articleId }) => killed.includes(articleId))
  const headlines = new Set(own.map(({ headline }) => headline))
  const texts = new Set(own.flatMap(({ text }) => text ?? []))
  const stated = target.headline === undefined ? undefined : foldWords(target.headline)
  const twins = new Map<string, Twin>()
  for (const { names, agreed } of rateStories(noted, target, agency ?? own[0]?.agency)) {
    if (killed.includes(names.articleId)) continue
    const isStated = agreed.some(Boolean) || (stated !== undefined && extendsHeadline(names.headline, stated))
    const isNamed = isStated && !isOtherStory(names, target)
    const text = names.items.length === 0 && texts.has(names.text ?? '') ? names.text : undefined
    if (!isNamed && !text && (names.items.length > 0 || !headlines.has(names.headline))) continue
    const { articleId } = names
    const known = twins.get(articleId)
    twins.set(articleId, {
      ...known,
      articleId,
      isNamed: isNamed || known?.isNamed === true,
      ...(text && { text }),
    })
  }
  return [...twins.values()]
}
