import { createReadNamesAround } from '#commit/read/read-names-around.ts'
import { endsTooSoon } from '#commit/translations/ends-too-soon.ts'
import { noteOfStop } from '#commit/translations/note-of-stop.ts'
import { type Stop, whyStopped } from '#commit/translations/why-stopped.ts'
import { matchStories } from '#domain/revisions/naming/match-stories.ts'
import type { Aliases, ArticleStore, Clock } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'

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

/** Undefined if the original stands, is not here, or is waited for as long anyway; and if the translation may be out without it. */
export type HeedOriginal = (
  translation: Article,
  mayHaveToWait: boolean,
) => Promise<StoppedOriginal | undefined>

/**
 * Runs before a translation is committed: notes it, then looks at its original. Whoever stops that commits first, and then looks for
 * translations, so of two that cross, one sees the other. An original that stands under another of its names is found
 * like the story of a kill, among those of the days around.
 */
export const createHeedOriginal = (ports: Ports): HeedOriginal => {
  const { aliases, articles, clock } = ports
  const readNamesAround = createReadNamesAround(ports)
  return async (translation, mayHaveToWait) => {
    const { id: articleId, agency, receivedAt, translationOf } = translation
    if (!translationOf) return undefined
    const { id: stated, sourceId } = translationOf
    const look = async (originalId: string) => {
      await aliases.noteTranslation(originalId, { articleId, stated })
      return (await articles.readCurrent(originalId))?.change
    }
    const toStopped = (originalId: string, change: Change | undefined): StoppedOriginal | undefined => {
      const now = clock.now()
      const stop = whyStopped(change, now)
      if (!stop || !mayHaveToWait || !endsTooSoon(translation, stop, now)) return undefined
      return { ...stop, originalId, note: noteOfStop(originalId, stop) }
    }
    const change = await look(stated)
    if (change) return toStopped(stated, change)
    const [other, ...more] = matchStories(await readNamesAround(receivedAt), { item: sourceId }, agency)
    if (!other || more.length > 0 || other === articleId) return undefined
    return toStopped(other, await look(other))
  }
}
