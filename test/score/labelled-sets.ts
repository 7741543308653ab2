import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Labelled copy outside the repository; it belongs to its agencies and is not part of it. */
export const shared = join(import.meta.dirname, '../../../shared')

/** The labels of each set, by the folder that holds them. */
const files = {
  lines: 'lines/lines.jsonl',
  articles: 'lines/articles.jsonl',
  wires: 'wires/gold.jsonl',
} as const

export type ScoredSet = keyof typeof files
export const scoredSets = Object.keys(files) as ScoredSet[]

/** Where the labels of a set are: outside the repository, or under the file's own name in another folder. */
export const findLabels = (set: ScoredSet, folder?: string): string =>
  folder === undefined ? join(shared, files[set]) : join(folder, files[set].replace(/^\w+\//, ''))

/** Whether a set is available. */
export const isPresent = (set: ScoredSet): boolean => existsSync(findLabels(set))

/** The labelled items of a JSON lines file. */
export const readLabels = <Item>(file: string): Item[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
