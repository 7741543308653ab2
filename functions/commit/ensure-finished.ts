import type { Clock, Embargoes } from '#ports'

interface Ports {
  embargoes: Pick<Embargoes, 'put' | 'remove'>
  clock: Clock
}

/** Runs work on an article so that whatever it leaves unfinished is completed if its process dies. */
export type EnsureFinished = <T>(articleId: string, work: () => Promise<T>) => Promise<T>

/** After how long unfinished work is completed by another process. */
const AFTER_MS = 60_000

/**
 * Sees the desk's commits through. A drop is redelivered when its process dies, but nobody repeats an edit or
 * a kill of the desk. So before the work an appointment is made with the release Lambda, which finishes
 * whatever is pending on an article it looks at, and afterwards the appointment is removed. A commit that
 * died before its intent was written left nothing to finish.
 */
export const createEnsureFinished =
  ({ embargoes, clock }: Ports): EnsureFinished =>
  async (articleId, work) => {
    const releaseAt = new Date(clock.now().getTime() + AFTER_MS).toISOString()
    const appointment = { articleId, orderKey: '', releaseAt }
    await embargoes.put(appointment)
    const done = await work()
    await embargoes.remove(appointment)
    return done
  }
