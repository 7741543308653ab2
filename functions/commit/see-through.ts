import type { Clock, Embargoes } from '#ports'

interface Ports {
  embargoes: Pick<Embargoes, 'put' | 'remove'>
  clock: Clock
}

/** Does work on an article so that what it leaves behind is finished, should its process die on the way. */
export type SeeThrough = <T>(articleId: string, work: () => Promise<T>) => Promise<T>

/** When what was left behind is finished by somebody else. */
const AFTER_MS = 60_000

/**
 * Sees commits of the desk through. A drop comes again when its process dies; nobody brings an edit or a kill of the desk again. So an
 * appointment is made before it with the release Lambda, which finishes whatever is pending on an article that it looks at, and is called
 * off after it. Of a commit that died before its intent was written nothing is there to finish.
 */
export const createSeeThrough =
  ({ embargoes, clock }: Ports): SeeThrough =>
  async (articleId, work) => {
    const releaseAt = new Date(clock.now().getTime() + AFTER_MS).toISOString()
    const appointment = { articleId, orderKey: '', releaseAt }
    await embargoes.put(appointment)
    const done = await work()
    await embargoes.remove(appointment)
    return done
  }
