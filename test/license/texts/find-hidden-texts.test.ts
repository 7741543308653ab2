import { expect, test } from 'vitest'
import { createFindHiddenTexts } from '#license/texts/find-hidden-texts.ts'
import { changeAt } from '#test/contract/story.ts'

const held = [{ id: 'all', name: 'All' }]

test('findHiddenTexts looks up only the articles whose changes would show text, and hides none without', async () => {
  const published = changeAt(1, { articleId: 'a' })
  const killed = changeAt(2, { articleId: 'b', kind: 'kill', status: 'canceled' })
  const expired = changeAt(3, { articleId: 'c', kind: 'expiry' })
  const looked: string[] = []
  const findHiddenTexts = createFindHiddenTexts({
    clock: { now: () => new Date('2026-03-01T12:00:00Z') },
    readLatest: async changes => {
      looked.push(...changes.map(({ articleId }) => articleId))
      return () => killed
    },
  })
  const hidden = await findHiddenTexts([published, killed, expired], { held, advance: [] })
  expect([...hidden]).toEqual([published])
  expect(looked).toEqual(['a'])
})
