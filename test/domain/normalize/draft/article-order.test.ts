import { expect, test } from 'vitest'
import { articleOrder } from '#domain/normalize/draft/article-order.ts'
import { Article } from '#schemas/article.ts'

test('the fields of an article stand in the order of the contract', () => {
  expect(articleOrder).toEqual(Object.keys(Article.shape))
})
