import { fold } from './fold.ts'

interface Row {
  right: number
  gold: number
  given: number
}

/** Counts what is right per measure, and keeps every miss. */
export const createTally = () => {
  const rows = new Map<string, Row>()
  const misses: string[] = []
  const add = (measure: string, id: string, { right, gold, given }: Row): void => {
    const row = rows.get(measure) ?? { right: 0, gold: 0, given: 0 }
    rows.set(measure, { right: row.right + right, gold: row.gold + gold, given: row.given + given })
    if (right < gold || right < given) misses.push(`${measure}: ${id.replace(/\s+/g, ' ').slice(0, 120)}`)
  }
  return {
    misses,
    /** Compares a set of names; those in `either` neither help nor hurt. */
    names: (
      measure: string,
      id: string,
      gold: readonly string[],
      given: readonly string[],
      either: readonly string[] = [],
    ) => {
      const labels = new Set(gold.map(fold))
      const free = new Set(either.map(fold))
      const found = new Set(given.map(fold).filter(name => !free.has(name)))
      add(measure, id, {
        right: [...found].filter(name => labels.has(name)).length,
        gold: labels.size,
        given: found.size,
      })
    },
    /** Counts one answer as right or wrong. */
    answer: (measure: string, id: string, isRight: boolean) =>
      add(measure, id, { right: isRight ? 1 : 0, gold: 1, given: 1 }),
    /** F1 per measure. */
    scores: (): Record<string, number> =>
      Object.fromEntries(
        [...rows].map(([measure, { right, gold, given }]) => [
          measure,
          gold + given === 0 ? 1 : (2 * right) / (gold + given),
        ]),
      ),
  }
}

export type Tally = ReturnType<typeof createTally>
