import { daysAround } from '#domain/revisions/naming/days-around.ts'
import { matchStories } from '#domain/revisions/naming/match-stories.ts'
import type { Aliases } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'

/** Finds the articles a notice may mean, among the stories of the days around it. */
export type FindStories = (order: StandingOrder) => Promise<string[]>

/** By `resembleStories` it finds those that an editor may choose from. */
export const createFindStories =
  ({ aliases }: { aliases: Pick<Aliases, 'notedOn'> }, match = matchStories): FindStories =>
  async ({ target, agency, givenAt }) => {
    const days = await Promise.all(daysAround(givenAt).map(day => aliases.notedOn(day)))
    return match(days.flat(), target, agency)
  }
