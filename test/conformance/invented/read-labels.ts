import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Person {
  name: string
  role?: string
  affiliation?: string
  location?: string
}

/** A line and what it says; the kind is what it is, or looks like. */
export interface LabelledLine {
  kind: 'byline' | 'notbyline' | 'contributors' | 'copyright' | 'dateline' | 'kill' | 'correction' | 'embargo'
  raw: string
  expect: {
    authors?: Person[]
    organization?: string
    contributors?: string[]
    names?: string[]
    optionalNames?: string[]
    roles?: Record<string, string[]>
    year?: number
    holder?: string
    distributor?: string
    place?: string | null
    agency?: string
    kill?: boolean
    hold?: boolean
    correction?: boolean
    embargo?: boolean
  }
}

/** A story as a page, a data set or an agency has it, and what it says. */
export interface LabelledArticle {
  id: string
  raw: string
  expect: {
    headline: string
    authors: string[]
    contributors: string[]
    dateline?: string
    copyrightYear?: number
    copyrightHolder?: string
    distributor?: string
    bodyFirstWords: string
    bodyLastWords: string
  }
}

const folder = join(import.meta.dirname, '../../fixtures/lines')

const read = <Item>(file: string): Item[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Item)

export const readLines = (): LabelledLine[] => read('lines.jsonl')
export const readArticles = (): LabelledArticle[] => read('articles.jsonl')
