import { writers } from '#domain/formats/writers.ts'
import { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { DescribedAnswer, Operation } from '../operation.ts'

const written = Object.fromEntries(
  Object.values(writers).map(({ mediaType }) => [mediaType, 'text' as const]),
)

const article: DescribedAnswer = {
  description: 'The article, in the format named by `format` or `Accept`',
  content: { 'application/json': LicensedArticle, ...written },
}

const tombstone: DescribedAnswer = {
  description:
    'The article is canceled or expired: a problem document, or a tombstone in the requested format. Take down every copy',
  content: written,
}

/**
 * The answers of calls that return an article: in any format articles are written in, and if it is gone, in
 * the same format.
 */
export const articleAnswers: Operation['answers'] = { 200: article, 410: tombstone }
