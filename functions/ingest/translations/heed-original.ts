import { createReadNamesAround } from '#commit/read/read-names-around.ts'
import { noteOfStop } from '#commit/translations/note-of-stop.ts'
import { type Stop, whyStopped } from '#commit/translations/why-stopped.ts'
import { matchStories } from '#domain/revisions/naming/match-stories.ts'
import type { Aliases, ArticleStore, Clock } from '#ports'
import type { Article } from '#schemas/article.ts'

interface Ports {
  aliases: Pick<Aliases, 'notedOn' | 'noteTranslation'>
  articles: Pick<ArticleStore, 'readCurrent'>
  clock: Clock
}

/** Why a translation that has come must wait, and for what article. */
export interface StoppedOriginal extends Stop {
  originalId: string
  /** For its case. */
  note: string
}

/** Undefined if the original stands or is not here. */
export type HeedOriginal = (
  translation: Pick<Article, 'id' | 'agency' | 'receivedAt'>,
  translationOf: NonNullable<Article['translationOf']>,
) => Promise<StoppedOriginal | undefined>

/**
 * Runs before a translation is committed: notes it, then looks at its original. Whoever stops that commits first, and then looks for
 * translations, so of two that cross, one sees the other. An original that stands under another of its names is found
 * like the story of a kill, among those of the days around.
 */
export const createHeedOriginal = (ports: Ports): HeedOriginal => {
  const { aliases, articles, clock } = ports
  const readNamesAround = createReadNamesAround(ports)
  return async ({ id: translationId, agency, receivedAt }, { id: stated, sourceId }) => {
    const look = async (originalId: string) => {
      await aliases.noteTranslation(originalId, translationId)
      return (await articles.readCurrent(originalId))?.change
    }
    const change = await look(stated)
    if (change) return toStopped(stated, whyStopped(change, clock.now()))
    const [other, ...more] = matchStories(await readNamesAround(receivedAt), { item: sourceId }, agency)
    if (!other || more.length > 0 || other === translationId) return undefined
    return toStopped(other, whyStopped(await look(other), clock.now()))
  }
}

const toStopped = (originalId: string, stop: Stop | undefined): StoppedOriginal | undefined =>
  stop && { ...stop, originalId, note: noteOfStop(originalId, stop) }
