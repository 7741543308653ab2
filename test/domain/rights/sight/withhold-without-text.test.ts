import { expect, test } from 'vitest'
import { withholdWithoutText } from '#domain/rights/sight/withhold-without-text.ts'
import { story } from '#test/contract/story.ts'

const body = { html: '', text: '', wordCount: 0 }

test('an article without its text is withheld, and no embargo ends that', () => {
  const { embargoedUntil, status } = withholdWithoutText(
    story({ body, embargoedUntil: '2026-03-02T00:00:00Z' }),
  )
  expect({ embargoedUntil, status }).toEqual({ embargoedUntil: undefined, status: 'withheld' })
})

test('a kill without text, and an article with it, stay what they are', () => {
  const kill = story({ body, status: 'canceled' })
  expect(withholdWithoutText(kill)).toBe(kill)
  expect(withholdWithoutText(story()).status).toBe('usable')
})
