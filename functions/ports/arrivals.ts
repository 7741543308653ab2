import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import type { StoryNames } from '#schemas/story-names.ts'

/**
 * What stories go by, by the day (UTC, "2026-11-25") that a revision came: one small write for each of thousands of drops a day, and a
 * whole day is read for each of the few notices that name a story.
 */
export interface Aliases {
  /** Notes names under a day. The same names again change nothing; other names of the same article stand beside them. */
  note(names: StoryNames, day: string): Promise<void>
  /** All that was noted under a day, strongly consistent. */
  notedOn(day: string): Promise<StoryNames[]>
}

/** What a story finds as it arrives. */
export interface Found {
  current?: Current
  /** How many orders were ever counted; absent before the first. */
  ordersCounted?: number
  /** How many webhooks were ever registered; absent where none was since they are counted. */
  webhooksCounted?: number
  /** Whether the log ends at the place that was asked about. */
  isEnd: boolean
}

/** The first that is done for a story: what can be put at once is put in one call, and what can be asked at once is asked in one. */
export interface Arrivals {
  /**
   * Puts a revision, and notes what it goes by under a day, whatever stands there: only where all who may put this revision now put the same, as
   * with a drop of this minute.
   */
  note(revision: Revision, names: StoryNames, day: string): Promise<void>
  /** CURRENT, the counts, and whether the log goes on behind `seq`, which it reaches (0: nothing is known of it): strongly consistent. */
  look(articleId: string, seq: number): Promise<Found>
}
