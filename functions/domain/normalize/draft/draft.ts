import type { FieldSpan, Notice, Removed, Span } from '#domain/copy.ts'
import type { Article } from '#schemas/article.ts'

/** An article in the making: what has been read so far, and the account of every piece of text. */
export interface Draft {
  fields: Partial<Omit<Article, 'evidence' | 'body' | 'authors' | 'contributors' | 'usageTerms' | 'sections'>>
  authors: Article['authors']
  contributors: Article['contributors']
  usageTerms: Article['usageTerms']
  sections: string[]
  notes: string[]
  /** Agency whose service brought the copy. */
  service?: Span
  /** What the text itself asks of those who hold the story. */
  notice?: Notice
  /** What became a field, in the order it was read. */
  spans: FieldSpan[]
  /** What no field kept, and why. */
  removed: Removed[]
}

export const createDraft = (): Draft => ({
  fields: {},
  authors: [],
  contributors: [],
  usageTerms: [],
  sections: [],
  notes: [],
  spans: [],
  removed: [],
})
