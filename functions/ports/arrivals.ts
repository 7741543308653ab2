import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import type { StoryNames } from '#schemas/story-names.ts'

/** An article, and the id of the original that it states: another than the one it is noted under if that came under another of its names. */
export interface NotedTranslation {
  articleId: string
  stated: string
}

/**
 * The names that stories may be found by, filed by the day (UTC, "2026-11-25") a revision came. That is one
 * small write for each of thousands of drops a day; a whole day is read only for the few notices that name a
 * story.
 */
export interface Aliases {
  /**
   * Records names under a day. Repeating the same names changes nothing; other names of the same article are
   * kept beside them.
   */
  note(names: StoryNames, day: string): Promise<void>
  /** All names recorded under a day, strongly consistent. */
  notedOn(day: string): Promise<StoryNames[]>
  /** Records that an article is a translation of another, which need not have come; for ever. */
  noteTranslation(originalId: string, translation: NotedTranslation): Promise<void>
  /** All that were ever noted as translations of an article, strongly consistent. One that named its original in two ways is there twice. */
  translationsOf(originalId: string): Promise<NotedTranslation[]>
}

/** What is looked up as a story arrives. */
export interface Found {
  current?: Current
  /** How many orders were ever counted; absent before the first. */
  ordersCounted?: number
  /** How many webhooks were ever registered; absent if none was since they have been counted. */
  webhooksCounted?: number
  /** Whether the log ends at the place in question. */
  isEnd: boolean
}

/**
 * The first steps taken for a story: what can be written together is written in one call, and what can be
 * read together is read in one.
 */
export interface Arrivals {
  /**
   * Puts a revision and records its names under a day, overwriting whatever is there. Use it only if everyone
   * who may put this revision now would put the same, as with a drop of this minute.
   */
  note(revision: Revision, names: StoryNames, day: string): Promise<void>
  /**
   * CURRENT, the counts, and whether the log goes on after `seq`, which it is known to reach (0: nothing is
   * known). Strongly consistent.
   */
  look(articleId: string, seq: number): Promise<Found>
}
