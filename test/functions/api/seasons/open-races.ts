import type { Point } from './arbitrary-season.ts'

/** Thrown at each call to the store that a dead process makes. */
const DEAD = 'the process is dead'

/**
 * Lets something else happen amid what is done, just before or after one of its calls to the store, or lets that call be
 * its last.
 */
export const openRaces = (ports: object) => {
  let armed: (Point & { then: () => Promise<void> }) | undefined
  let isDead = false
  let isOn = false
  for (const methods of Object.values(ports) as Record<string, (...asked: never[]) => unknown>[])
    for (const [name, method] of Object.entries(methods))
      Object.assign(methods, {
        [name]: async (...asked: never[]) => {
          if (isDead) throw new Error(DEAD)
          const due = armed && armed.calls-- === 0 ? armed : undefined
          if (due) armed = undefined
          if (due?.when === 'before') await due.then()
          const answer = await method(...asked)
          if (due?.when === 'after') await due.then()
          return answer
        },
      })
  /** Does something, and something else at a point of it; not if it makes fewer calls. */
  const amid = async (point: Point, then: () => Promise<void>, run: () => Promise<void>): Promise<void> => {
    armed = { ...point, then }
    isOn = true
    try {
      await run()
    } catch (error) {
      if (!isDead) throw error
    } finally {
      armed = undefined
      isDead = false
      isOn = false
    }
  }
  return {
    /** Whether something else may happen meanwhile. */
    isOn: (): boolean => isOn,
    amid,
    /** Does something up to a point, at which its process dies. */
    upTo: (point: Point, run: () => Promise<void>): Promise<void> =>
      amid(
        point,
        async () => {
          isDead = true
          throw new Error(DEAD)
        },
        run,
      ),
  }
}
