import type { VirtualTime } from './virtual-time.ts'

/** A queue of drops: whoever finds it empty waits until nothing more can come. */
export const createInbox = <T>(time: VirtualTime) => {
  const waiting: T[] = []
  let takers: ((item: T | undefined) => void)[] = []
  let hidden = 0
  let isClosed = false
  let first = 0

  const put = (item: T): void => {
    const taker = takers.shift()
    if (taker) taker(item)
    else waiting.push(item)
  }
  const endIfDone = (): void => {
    if (!isClosed || hidden > 0) return
    for (const taker of takers) taker(undefined)
    takers = []
  }
  return {
    put,
    /** Puts an item that stays hidden for a time. */
    putLater(item: T, milliseconds: number): void {
      hidden += 1
      void time.sleep(milliseconds).then(() => {
        hidden -= 1
        put(item)
        endIfDone()
      })
    },
    /** The oldest item; undefined if none will come. */
    take: (): Promise<T | undefined> =>
      new Promise(resolve => {
        if (first < waiting.length) {
          resolve(waiting[first])
          first += 1
        } else {
          takers.push(resolve)
          endIfDone()
        }
      }),
    /** Nothing new is put from now on. */
    close(): void {
      isClosed = true
      endIfDone()
    },
  }
}
