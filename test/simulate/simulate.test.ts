import { describe, expect, test } from 'vitest'
import { checkEnd } from './check-end.ts'
import { report } from './report.ts'
import { simulate } from './simulate.ts'

const plan = {
  articlesPerDay: 5_000_000,
  licensees: 5,
  writers: 5,
  backlogWriters: 0,
  logs: 1,
  seconds: 6,
  seed: 1,
}

describe('the simulation of the real commit over a modeled table', () => {
  test.each([
    ['at a quiet rate', { articlesPerDay: 500_000 }],
    ['where its writers stand in each other’s way', { articlesPerDay: 15_000_000, writers: 40 }],
    ['over many logs', { articlesPerDay: 30_000_000, writers: 60, logs: 8 }],
  ])('keeps every log dense and loses no drop %s', async (_, fields) => {
    const ended = await simulate({ ...plan, ...fields })
    expect(ended.drops.length).toBeGreaterThan(20)
    expect(checkEnd(ended)).toEqual([])
    expect(ended.tally.deadLetters).toBe(0)
  })

  test('has a drop that stops a story, behind a burst of 4,000, committed before the burst is', async () => {
    const burst = { ...plan, articlesPerDay: 4_000 * 86_400, seconds: 1 }
    const [asBuilt, inTurn] = [await simulate({ ...burst, backlogWriters: 3 }), await simulate(burst)]
    expect(checkEnd(asBuilt)).toEqual([])
    expect(asBuilt.tally.lastToCommit).toBeLessThan(25_000)
    expect(inTurn.tally.lastToCommit).toBeGreaterThan(40_000)
    expect(asBuilt.tally.lastAt).toBeLessThan(inTurn.tally.lastAt * 1.3)
  })

  test('gives the same report for the same seed, and another for another seed', async () => {
    const [one, again, other] = [
      await simulate(plan),
      await simulate(plan),
      await simulate({ ...plan, seed: 2 }),
    ]
    expect(report(plan, again.tally)).toEqual(report(plan, one.tally))
    expect(other.tally).not.toEqual(one.tally)
  })

  test.each([
    ['five writers append some 90 a second to one log', { writers: 5 }, [80, 100]],
    ['twenty append no more than 130', { writers: 20 }, [105, 130]],
    ['75 append to sixteen logs as fast as drops come', { writers: 75, logs: 16 }, [900, 1250]],
  ])('%s, as docs/scale.md says', async (_, fields, [least = 0, most = 0]) => {
    const { tally } = await simulate({ ...plan, articlesPerDay: 100_000_000, seconds: 3, ...fields })
    const perSecond = tally.toCommit.length / (tally.lastAt / 1000)
    expect(perSecond).toBeGreaterThan(least)
    expect(perSecond).toBeLessThan(most)
  })

  test('reports a change that is lost, repeated or out of place', async () => {
    const ended = await simulate(plan)
    const [log = []] = ended.logs
    const [first, second] = log
    if (!first || !second) throw new Error('The log is empty')
    expect(checkEnd({ ...ended, logs: [log.slice(1)] })).toContain('Slot 1 holds 2')
    expect(checkEnd({ ...ended, logs: [[first, { ...first, seq: 2 }, ...log.slice(2)]] })).toContain(
      `${first.articleId} ${first.orderKey} is in a log twice`,
    )
    expect(checkEnd({ ...ended, logs: [log.slice(0, -1)] }).join()).toMatch(/is lost|were appended/)
  })
})
