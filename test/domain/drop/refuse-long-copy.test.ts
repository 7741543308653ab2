import { describe, expect, test } from 'vitest'
import type { Block, Copy } from '#domain/copy.ts'
import { refuseLongCopy } from '#domain/drop/refuse-long-copy.ts'

const storyOf = (...texts: string[]): Copy => ({
  format: 'text',
  blocks: texts.map((text): Block => ({ kind: 'paragraph', text, html: `<p>${text}</p>` })),
})

describe('refuseLongCopy', () => {
  test.each([
    ['a book in Latin letters', storyOf('The pier reopened. '.repeat(50_000))],
    ['a book in Chinese', storyOf('渡'.repeat(800_000))],
    ['a story of many paragraphs', storyOf(...Array.from({ length: 40_000 }, () => 'On.'))],
  ])('accepts %s', (_, copy) => {
    expect(refuseLongCopy(copy)).toBeUndefined()
  })

  test.each([
    ['more characters than any book', storyOf('The pier reopened. '.repeat(53_000))],
    ['more paragraphs than any book', storyOf(...Array.from({ length: 40_001 }, () => 'On.'))],
    ['a text that no answer of the API could hold', storyOf('渡'.repeat(900_000))],
  ])('refuses %s, and says the limits', (_, copy) => {
    expect(refuseLongCopy(copy)).toMatchObject({
      code: 'too-large',
      field: 'body',
      detail: expect.stringMatching(/limits are 1000000, 40000 and 5000000/),
    })
  })
})
