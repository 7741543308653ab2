import type { Turn } from '#ports'

/**
 * Lets work under some names be prepared only once all work under one of them is done, even if that has
 * passed its turn on: versions of an article and drops of a file come one after another.
 */
export const createKeepApart = () => {
  const underWay = new Set<string>()
  return async <T>(names: readonly string[], turn: Turn, work: (turn: Turn) => Promise<T>): Promise<T> => {
    let own: readonly string[] = []
    const enter = async (): Promise<void> => {
      if (names.some(name => underWay.has(name))) await turn.comeAlone()
      own = names
      for (const name of names) underWay.add(name)
    }
    try {
      return await work({ ...turn, prepare: () => turn.prepare().then(enter) })
    } finally {
      for (const name of own) underWay.delete(name)
    }
  }
}
