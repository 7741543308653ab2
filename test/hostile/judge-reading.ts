import type { DropReading } from '#domain/drop/drop-reading.ts'
import { Article } from '#schemas/article.ts'
import { Rejection } from '#schemas/drops/rejection.ts'

/**
 * What is wrong with the answer to a drop: it must be articles of the schema, or rejections from the closed
 * set that show the first bytes.
 */
export const judgeReading = (reading: DropReading, bytes: Uint8Array): string | undefined => {
  const rejections = reading.ok ? reading.rejections : [reading.rejection, ...(reading.more ?? [])]
  if (reading.ok && reading.stories.length === 0) return 'accepted, and holds no story'
  for (const { article } of reading.ok ? reading.stories : []) {
    const parsed = Article.safeParse(article)
    if (!parsed.success)
      return `no article: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`
    if (/<script|<[^>]*\s(?:on\w+\s*=|href="\s*javascript:)/i.test(article.body.html))
      return 'a script survives'
    const written = JSON.stringify(article)
    if (!isWellFormed(article)) return 'a lone surrogate survives'
    if (written.includes('root:')) return 'a file was read'
  }
  for (const rejection of rejections) {
    if (!Rejection.safeParse(rejection).success) return `no rejection: ${JSON.stringify(rejection)}`
    if (bytes.length > 0 && !rejection.path && rejection.firstBytes === undefined)
      return `${rejection.code} shows no bytes`
  }
  return undefined
}

const isWellFormed = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed()
  return typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed)
}
