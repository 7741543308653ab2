import { readDrop } from '#domain/drop/read-drop.ts'
import { articleOrder } from '#domain/normalize/draft/article-order.ts'
import { applyOverrides } from '#domain/revisions/overrides/apply-overrides.ts'
import { readField } from '#domain/revisions/overrides/read-field.ts'
import { sameValue } from '#domain/revisions/overrides/same-value.ts'
import { writeField } from '#domain/revisions/overrides/write-field.ts'
import type { Article } from '#schemas/article.ts'
import type { Override } from '#schemas/desk/override.ts'

interface Wanted {
  /** The raw drop. */
  bytes: Uint8Array
  /** Its key, and when it arrived, which the article was identified by. */
  key: string
  receivedAt: string
  articleId: string
  overrides: readonly Override[]
  /** Name of the case's folder. */
  name: string
}

/** A golden case: what the drop must become once the rules read what the editor set. */
export interface GoldenCase {
  format: string
  /** The content of `article.json`: a list if the drop is a package. */
  expected: Article | Article[]
  /** Fields that today's rules read differently. */
  differing: string[]
}

/** When the drops of test/fixtures arrive. */
const ARRIVAL = '2026-05-06T12:00:00Z'

/**
 * Reads a drop by today's rules as the golden-folder test does, under `<format>/<name>`, and sets what the
 * editor set, with the rules' evidence. Undefined if today's rules read no such article from the drop.
 */
export const toGoldenCase = async ({
  bytes,
  key,
  receivedAt,
  articleId,
  overrides,
  name,
}: Wanted): Promise<GoldenCase | undefined> => {
  const asDropped = await readDrop({ bytes, path: key, receivedAt })
  if (!asDropped.ok) return undefined
  const index = asDropped.stories.findIndex(({ article }) => article.id === articleId)
  const { format } = asDropped
  const reading = await readDrop({ bytes, path: `${format}/${name}`, receivedAt: ARRIVAL })
  const stories = reading.ok ? reading.stories.map(({ article }) => article) : []
  const story = stories[index]
  if (!story) return undefined
  const wanted = expect(story, overrides)
  const expected = stories.map((article, at) => (at === index ? wanted : article))
  return {
    format,
    expected: expected.length === 1 ? wanted : expected,
    differing: articleOrder.filter(field => field !== 'evidence' && !sameValue(story[field], wanted[field])),
  }
}

/** The article the rules should yield, with what the editor set: the evidence stays the rules' own. */
const expect = (article: Article, overrides: readonly Override[]): Article => {
  const standing = overrides.map(({ agencyValue: _, ...override }): Override => {
    const { value } = readField(article, override.field)
    return { ...override, ...(value !== undefined && { agencyValue: value }) }
  })
  const { article: set, agencyFields } = applyOverrides(article, standing)
  const read = agencyFields.reduce((each, { field, evidence }) => {
    const { evidence: _, ...value } = readField(each, field)
    return writeField(each, { ...value, ...(evidence && { evidence }) })
  }, set)
  const fields = new Map(Object.entries(read))
  return Object.fromEntries(
    articleOrder.flatMap(field => (fields.has(field) ? [[field, fields.get(field)]] : [])),
  ) as Article
}
