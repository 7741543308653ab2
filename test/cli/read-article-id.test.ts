import { expect, test } from 'vitest'
import { readArticleId } from '#infra/cli/commands/read-article-id.ts'

test.each([
  'ff8502abd1cc8ecb2d1926db',
  ' ff8502abd1cc8ecb2d1926db',
  'http://127.0.0.1:8787/v1/articles/ff8502abd1cc8ecb2d1926db',
  'https://wire.example.com/prod/v1/articles/ff8502abd1cc8ecb2d1926db/revisions/2',
  'https://wire.example.com/v1/articles/ff8502abd1cc8ecb2d1926db?format=html',
  'urn:wiredesk:article:ff8502abd1cc8ecb2d1926db',
])('an article is named by its id, its address or its URN: %s', text => {
  expect(readArticleId(text)).toBe('ff8502abd1cc8ecb2d1926db')
})

test.each(['', 'BC-Acme-Fire', 'Acme burns to the ground', 'https://wire.example.com/v1/articles/'])(
  'a slug or a headline names none: %s',
  text => {
    expect(() => readArticleId(text)).toThrow('no slug or headline')
  },
)
