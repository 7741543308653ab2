import type { StandingOrder } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { extendsHeadline } from './extends-headline.ts'
import { foldSlug } from './fold-slug.ts'
import { foldWords } from './fold-words.ts'
import { isAlike } from './is-alike.ts'
import { ofAgency } from './of-agency.ts'
import { rateStories } from './rate-stories.ts'
import { shareTopic } from './share-topic.ts'

/** What an order for stories states of them. */
type Asked = Pick<StandingOrder, 'target' | 'agency' | 'note'>

/**
 * The articles an editor may choose from where a notice means none, each once: those that match anything it
 * states, such as its headline under another slug; else those whose slug has all words of its slug, or it
 * theirs, or whose headline is its headline with more words, or it theirs, or but for a word or a letter; if it names none, those about the same, the most alike first.
 */
export const resembleStories = (noted: readonly StoryNames[], asked: Asked): string[] => {
  const { target, agency } = asked
  const alike = rateStories(noted, target, agency).filter(({ agreed }) => agreed.some(Boolean))
  const found = alike.length > 0 ? alike.map(({ names }) => names) : findNear(ofAgency(noted, agency), asked)
  return [...new Set(found.map(({ articleId }) => articleId))]
}

const findNear = (noted: readonly StoryNames[], { target, note }: Asked): StoryNames[] => {
  const { slug, item, headline } = target
  if (slug) return noted.filter(names => names.slug !== undefined && isWithin(foldSlug(slug), names.slug))
  if (headline) {
    const folded = foldWords(headline)
    return noted.filter(names => extendsHeadline(names.headline, folded) || isAlike(names.headline, folded))
  }
  return item ? [] : findTopic(noted, note)
}

/** Words that two slugs have in common at least: one alone is a keyword of many. */
const fewest = 2

/** Whether one slug has all words of the other: "sorn bread" and "us sorn bread". */
const isWithin = (one: string, other: string): boolean => {
  const [shorter = [], longer = []] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length)
  return shorter.length >= fewest && shorter.every(word => longer.includes(word))
}

const findTopic = (noted: readonly StoryNames[], note: string): StoryNames[] =>
  noted
    .map(names => ({ names, shared: shareTopic(note, names.headline) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .map(({ names }) => names)
