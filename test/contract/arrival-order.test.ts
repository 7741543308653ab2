import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Revision } from '#schemas/revision.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { runsOf } from '#test/share.ts'
import { worlds } from './worlds.ts'

/**
 * Up to six versions of a story, some with the same text, one perhaps a kill, and an order of arrival in
 * which some come twice.
 */
const arrivals = fc
  .array(
    fc.record({
      words: fc.constantFrom('The pier held.', 'The pier fell.', 'It burned.'),
      isKill: fc.nat(5),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .chain(versions => {
    const indexes = versions.map((_, index) => index)
    const again = fc.array(fc.constantFrom(...indexes), { maxLength: 4 })
    const order = again.chain(twice =>
      fc.shuffledSubarray([...indexes, ...twice], { minLength: indexes.length + twice.length }),
    )
    return fc.record({ versions: fc.constant(versions), orders: fc.tuple(order, order) })
  })

describe.each(worlds)('the same revisions arriving in any order %s', (name, open) => {
  test('end in the same current text, status and set of revisions', async () => {
    const world = await open()
    const newsroom = openNewsroom(world.ports)
    let stories = 0
    const arrive = async (revisions: Revision[]) => {
      for (const each of revisions) await newsroom.commitRevision(each)
      const id = revisions[0]?.articleId ?? ''
      const current = await world.ports.articles.readCurrent(id)
      const article = await newsroom.readArticle(id)
      return {
        current: [current?.orderKey, current?.digest?.length, current?.pending],
        status: article?.status,
        text: article?.body.text,
        revisions: await world.ports.articles.listRevisions(id),
      }
    }
    await fc.assert(
      fc.asyncProperty(arrivals, async ({ versions, orders: [one, other] }) => {
        const storyOf = (order: number[]): Revision[] => {
          stories += 1
          const id = `story-${stories}`
          return order.map(index => {
            const { words, isKill } = versions[index] ?? { words: '', isKill: 1 }
            const status = isKill === 0 ? ('canceled' as const) : ('usable' as const)
            return revision(`k${index}`, { id, status, ...text(words) })
          })
        }
        expect(await arrive(storyOf(one))).toEqual(await arrive(storyOf(other)))
      }),
      // A call to moto takes ten times as long.
      { numRuns: runsOf(name === 'on moto' ? 9 : 60) },
    )
    await world.close()
  })
})
