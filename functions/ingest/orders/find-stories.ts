import type { ReadNamesAround } from '#commit/read/read-names-around.ts'
import { matchStories } from '#domain/revisions/naming/match-stories.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'

/** Finds the articles a notice may mean, among the stories of the days around it. */
export type FindStories = (order: StandingOrder) => Promise<string[]>

type Match = (noted: readonly StoryNames[], order: StandingOrder) => string[]

const meant: Match = (noted, { target, agency }) => matchStories(noted, target, agency)

/** By `resembleStories` it finds those that an editor may choose from. */
export const createFindStories =
  (readNamesAround: ReadNamesAround, match: Match = meant): FindStories =>
  async order =>
    match(await readNamesAround(order.givenAt), order)
