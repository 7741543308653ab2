import { expect, test } from 'vitest'
import { withholdWithoutText } from '#domain/rights/visibility/withhold-without-text.ts'
import { story } from '#test/contract/story.ts'

const body = { html: '', text: '', wordCount: 0 }

test('an article without text is withheld without an end', () => {
  const { embargoedUntil, status } = withholdWithoutText(
    story({ body, embargoedUntil: '2026-03-02T00:00:00Z' }),
  )
  expect({ embargoedUntil, status }).toEqual({ embargoedUntil: undefined, status: 'withheld' })
})

test('a kill without text and an article with text are left unchanged', () => {
  const kill = story({ body, status: 'canceled' })
  expect(withholdWithoutText(kill)).toBe(kill)
  expect(withholdWithoutText(story()).status).toBe('usable')
})
