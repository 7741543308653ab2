import { daysAround } from '#domain/revisions/naming/days-around.ts'
import { matchStories } from '#domain/revisions/naming/match-stories.ts'
import type { Aliases } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'

/** Finds the articles a notice may mean, among the stories of the days around it. */
export type FindStories = (order: StandingOrder) => Promise<string[]>

type Match = (noted: readonly StoryNames[], order: StandingOrder) => string[]

const meant: Match = (noted, { target, agency }) => matchStories(noted, target, agency)

/** By `resembleStories` it finds those that an editor may choose from. */
export const createFindStories =
  ({ aliases }: { aliases: Pick<Aliases, 'notedOn'> }, match: Match = meant): FindStories =>
  async order => {
    const days = await Promise.all(daysAround(order.givenAt).map(day => aliases.notedOn(day)))
    return match(days.flat(), order)
  }
