import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Person {
  name: string
  role?: string
  affiliation?: string
  location?: string
}

/** A line and what it says; the kind is what it is, or what it looks like. */
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

/** A story as published by a page, a data set or an agency, and what it says. */
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

/** A line and exactly what is read from it, which may be nothing. */
export type DeskLine =
  | { kind: 'copyright'; raw: string; expect: { year?: number; holder?: string; distributor?: string } }
  | { kind: 'notice'; raw: string; receivedAt?: string; expect: { class: string | null; until?: string } }
  | { kind: 'dateline'; raw: string; expect: { place?: string; agency?: string; date?: string } }
  | { kind: 'usage'; raw: string; expect: { codes: string[] } }
  | { kind: 'headline'; raw: string; expect: { headline: string; class?: string } }

/** `agency-lines.jsonl`: datelines, notices and holders as agencies of every continent print them. */
export const readDeskLines = (): DeskLine[] => [
  ...read<DeskLine>('desk-lines.jsonl'),
  ...read<DeskLine>('agency-lines.jsonl'),
]
export const readLines = (): LabelledLine[] => read('lines.jsonl')
/**
 * `house-pages.jsonl`: whole pages in the styles of about seventy publishers, with everything around their
 * stories.
 */
export const readArticles = (): LabelledArticle[] => [
  ...read<LabelledArticle>('articles.jsonl'),
  ...read<LabelledArticle>('house-pages.jsonl'),
]
