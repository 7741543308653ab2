import type { Turn } from '#ports'

export interface Place extends Turn {
  /** The message is done, or has failed. */
  end(): void
}

/** Steps that are reached by one message after another, however early the later ones are ready. */
const createSteps = () => {
  let all = Promise.resolve()
  return () => {
    const [before, own] = [all, Promise.withResolvers<void>()]
    all = before.then(() => own.promise)
    return { before, reach: own.resolve }
  }
}

/** Gives out places, one behind another. */
export const createTurns = (): (() => Place) => {
  const [announcements, passes, ends] = [createSteps(), createSteps(), createSteps()]
  return () => {
    const [announced, passed, ended] = [announcements(), passes(), ends()]
    return {
      announce: announced.reach,
      prepare: () => announced.before,
      come: () => passed.before,
      comeAlone: () => ended.before,
      pass: passed.reach,
      end() {
        for (const { reach } of [announced, passed, ended]) reach()
      },
    }
  }
}
