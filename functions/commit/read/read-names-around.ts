import { daysAround } from '#domain/revisions/naming/days-around.ts'
import type { Aliases } from '#ports'
import type { StoryNames } from '#schemas/story-names.ts'

/** The names of the stories of the days around an instant (RFC 3339), among which a notice may mean some. */
export type ReadNamesAround = (instant: string) => Promise<StoryNames[]>

export const createReadNamesAround =
  ({ aliases }: { aliases: Pick<Aliases, 'notedOn'> }): ReadNamesAround =>
  async instant => {
    const days = await Promise.all(daysAround(instant).map(day => aliases.notedOn(day)))
    return days.flat()
  }
