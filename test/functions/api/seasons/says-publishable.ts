import type { Standing } from './plain-season.ts'

type States = ReadonlyMap<string, Standing['state']>

/**
 * What an answer, or a message, calls free to publish though its article is not usable now: an article by its verdict, or an
 * entry with a headline by its status and its embargo.
 */
export const saysPublishable = (answer: string, states: States): string[] => {
  const wrong: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const each of Object.values(value)) visit(each)
    const { id, articleId = id, verdict, headline, status } = value as Record<string, unknown>
    const state = states.get(String(articleId))
    if (state === undefined || state === 'usable') return
    const isFree = verdict
      ? (verdict as { publishable: boolean }).publishable
      : headline && status === 'usable'
    if (isFree) wrong.push(`that ${articleId}, which is ${state}, may be published`)
  }
  visit(read(answer))
  return wrong
}

/** The JSON of a body, or of the body within an answer; undefined of other formats. */
const read = (text: string): unknown => {
  if (!/^\s*\{/u.test(text)) return undefined
  const value = JSON.parse(text) as { body?: unknown }
  return typeof value.body === 'string' ? read(value.body) : value
}
