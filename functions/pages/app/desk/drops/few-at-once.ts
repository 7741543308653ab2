/** Runs what it is given, no more than `most` at once, in the order in which it was given. */
export type FewAtOnce = <T>(run: () => Promise<T>) => Promise<T>

export const fewAtOnce = (most: number): FewAtOnce => {
  const waiting: (() => void)[] = []
  let underWay = 0
  return async run => {
    if (underWay < most) underWay += 1
    else await new Promise<void>(begin => waiting.push(begin))
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else underWay -= 1
    }
  }
}
