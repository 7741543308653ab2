import { expect, test } from 'vitest'
import { articleOrder } from '#domain/normalize/draft/article-order.ts'
import { Article } from '#schemas/article.ts'

test('articleOrder has the fields in the order of the schema', () => {
  expect(articleOrder).toEqual(Object.keys(Article.shape))
})
