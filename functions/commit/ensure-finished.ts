import type { Clock, Embargo, Embargoes } from '#ports'

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
 * died before its intent was written left nothing to finish. Each commit has an appointment of its own, so
 * that another one of the same instant does not remove it.
 */
export const createEnsureFinished = ({ embargoes, clock }: Ports): EnsureFinished => {
  const appoint = async (articleId: string, at: number): Promise<Embargo> => {
    const appointment = { articleId, orderKey: '', releaseAt: new Date(at).toISOString() }
    return (await embargoes.put(appointment)) === 'written' ? appointment : appoint(articleId, at + 1)
  }
  return async (articleId, work) => {
    const appointment = await appoint(articleId, clock.now().getTime() + AFTER_MS)
    const done = await work()
    await embargoes.remove(appointment)
    return done
  }
}
