import type { StandingOrder } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { isSameAgency } from '../../conventions/agencies/is-same-agency.ts'
import { rateStories } from './rate-stories.ts'
import { shareTopic } from './share-topic.ts'

/** What an order for stories states of them. */
type Asked = Pick<StandingOrder, 'target' | 'agency' | 'note'>

/**
 * The articles an editor may choose from where a notice means none, each once: those that match anything it
 * states, such as its headline under another slug; if it names none, those about the same, the most alike first.
 */
export const resembleStories = (noted: readonly StoryNames[], asked: Asked): string[] => {
  const { target, agency } = asked
  const alike = rateStories(noted, target, agency).filter(({ agreed }) => agreed.some(Boolean))
  const found =
    alike.length > 0 || isNamed(target) ? alike.map(({ names }) => names) : findTopic(noted, asked)
  return [...new Set(found.map(({ articleId }) => articleId))]
}

const isNamed = ({ slug, item, headline }: StandingOrder['target']): boolean =>
  [slug, item, headline].some(name => name !== undefined)

const findTopic = (noted: readonly StoryNames[], { agency, note }: Asked): StoryNames[] =>
  noted
    .filter(names => !agency || !names.agency || isSameAgency(names.agency, agency))
    .map(names => ({ names, shared: shareTopic(note, names.headline) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .map(({ names }) => names)
