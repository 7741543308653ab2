export interface KeyedMutex {
  /** Runs `work` once all earlier work under the same name has ended. */
  take<T>(name: string, work: () => Promise<T>): Promise<T>
}

/** Runs work under one name sequentially, in order of arrival; work under other names does not wait. */
export const createKeyedMutex = (): KeyedMutex => {
  const tails = new Map<string, Promise<unknown>>()
  return {
    take: (name, work) => {
      const before = tails.get(name) ?? Promise.resolve()
      const mine = before.then(work, work)
      tails.set(name, mine)
      const leave = () => {
        if (tails.get(name) === mine) tails.delete(name)
      }
      mine.then(leave, leave)
      return mine
    },
  }
}
