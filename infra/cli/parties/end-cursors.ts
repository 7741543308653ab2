import type { Licensees } from '#ports'
import { changeLicensee } from './change-licensee.ts'

interface Ports {
  licensees: Pick<Licensees, 'find' | 'change'>
  /** Returns `count` random bytes as base64url. */
  random: (count: number) => string
}

/**
 * Ends the cursors of licensees: the API refuses each that was given out before, so that whoever holds one
 * learns that it must begin at an instant. Their webhooks, which keep a place of their own, go on under new
 * message ids, which no receiver has taken yet. Returns the ids that no licensee has.
 */
export const createEndCursors =
  ({ licensees, random }: Ports) =>
  async (ids: readonly string[]): Promise<string[]> => {
    const unknown: string[] = []
    for (const id of ids) {
      const cursorSecret = random(32)
      const changed = await changeLicensee(licensees, id, licensee => ({ ...licensee, cursorSecret }))
      if (!changed) unknown.push(id)
    }
    return unknown
  }
