import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from './fold.ts'
import { shared } from './labelled-sets.ts'

const file = join(shared, 'score/synonyms.json')
const groups: string[][] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
const first = new Map(groups.flatMap(group => group.map(name => [fold(name), fold(group[0])] as const)))

/**
 * Whether two names mean the same: equal, names of one agency, or one within the other ("Bloomberg" in
 * "Bloomberg L.P.").
 */
export const isAlike = (a: unknown, b: unknown): boolean => {
  const [x, y] = [bare(a), bare(b)]
  if (x === y || (first.get(fold(a)) ?? x) === (first.get(fold(b)) ?? y)) return true
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

const bare = (name: unknown): string => fold(name).replace(/^(?:the|an|a) /, '')
