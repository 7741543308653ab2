import type { Article } from '#schemas/article.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { IngestedStory } from '../ingested-story.ts'
import type { HoldTranslationsOf } from '../translations/hold-translations-of.ts'
import type { AskOfReplaced } from './ask-of-replaced.ts'
import type { createHeedKilledText } from './heed-killed-text.ts'
import type { HoldTwins } from './hold-twins.ts'

interface Ports {
  askOfReplaced: AskOfReplaced
  heedKilledText: ReturnType<typeof createHeedKilledText>
  holdTwins: HoldTwins
  holdTranslations: HoldTranslationsOf
}

/** What copy may mean for the stories beside it: `stopped` are the articles that it stopped, or found stopped. */
interface Meant {
  stopped: readonly string[]
  isWithheld: boolean
  isReplacement: boolean
}

/** Follows what copy means for the stories beside it; returns the warnings for the receipt. */
export const createFollowCopy =
  ({ askOfReplaced, heedKilledText, holdTwins, holdTranslations }: Ports) =>
  async (
    article: Article,
    order: StandingOrder,
    { items: [item] }: IngestedStory,
    { stopped, isWithheld, isReplacement }: Meant,
  ): Promise<string[]> => [
    ...(isReplacement ? await askOfReplaced(order, article) : []),
    ...(isWithheld ? await holdTwins(order, article.id, article) : []),
    ...(item?.supersededBy === 'kill' ? await heedKilledText(order, article.id) : []),
    ...(await holdTranslations(order, stopped)),
  ]
