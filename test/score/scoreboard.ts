import { fold } from './fold.ts'

interface Miss {
  measure: string
  id: string
  gold: unknown
  got: unknown
  /** The rule in the evidence of the wrong value; `none` if no rule gave one. */
  rule: string
}

/** Items by result: right, wrong (another value, or one too many), missing (no value). */
export interface Row {
  right: number
  gold: number
  predicted: number
  wrong: number
  missing: number
}

export type Same = (a: unknown, b: unknown) => boolean

/** A measured item: its name, and the rule that read its value. */
interface Asked {
  measure: string
  id: string
  rule?: string | undefined
}

export interface Scoreboard {
  rows: Map<string, Row>
  misses: Miss[]
  /** Scores a set of names; optional ones neither help nor hurt. */
  names(asked: Asked, gold: string[], got: string[], optional?: string[]): void
  /** Scores one value: if it is absent in the label, it must be absent in the result. */
  value(asked: Asked, gold: unknown, got: unknown, same?: Same): void
  /** Scores one value, only if the label has one. */
  stated(asked: Asked, gold: unknown, got: unknown, same?: Same): void
  /** Scores a yes or no. */
  check(asked: Asked, isRight: boolean, gold: unknown, got: unknown): void
}

/** Whether two texts are the same except for case, accents, punctuation and spacing. */
export const isSame: Same = (a, b) => fold(a) === fold(b)

/** Whether there is a value. */
export const has = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

export const createScoreboard = (): Scoreboard => {
  const rows = new Map<string, Row>()
  const misses: Miss[] = []
  const add = ({ measure, id, rule = 'none' }: Asked, row: Row, gold: unknown, got: unknown) => {
    const sum = rows.get(measure) ?? { right: 0, gold: 0, predicted: 0, wrong: 0, missing: 0 }
    for (const key of Object.keys(sum) as (keyof Row)[]) sum[key] += row[key]
    rows.set(measure, sum)
    if (row.wrong > 0 || row.missing > 0) misses.push({ measure, id, gold, got, rule })
  }
  const board: Scoreboard = {
    rows,
    misses,
    names(asked, gold, got, optional = []) {
      const free = new Set(optional.map(fold))
      const found = new Set(got.map(fold).filter(name => name !== '' && !free.has(name)))
      const wanted = new Set(gold.map(fold).filter(name => !free.has(name)))
      const right = wanted.intersection(found).size
      const [wrong, missing] = [found.size - right, wanted.size - right]
      add(asked, { right, gold: wanted.size, predicted: found.size, wrong, missing }, gold, got)
    },
    value(asked, gold, got, same = isSame) {
      const right = has(gold) && has(got) && same(gold, got)
      const row = { right: +right, gold: +has(gold), predicted: +has(got) }
      add(asked, { ...row, wrong: +(has(got) && !right), missing: +(has(gold) && !has(got)) }, gold, got)
    },
    stated(asked, gold, got, same = isSame) {
      if (!has(gold)) return
      const right = has(got) && same(gold, got)
      const row = { right: +right, gold: 1, predicted: 1 }
      add(asked, { ...row, wrong: +(has(got) && !right), missing: +!has(got) }, gold, got)
    },
    check(asked, isRight, gold, got) {
      add(asked, { right: +isRight, gold: 1, predicted: 1, wrong: +!isRight, missing: 0 }, gold, got)
    },
  }
  return board
}
