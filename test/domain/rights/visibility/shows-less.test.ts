import { describe, expect, test } from 'vitest'
import { showsLess } from '#domain/rights/visibility/shows-less.ts'
import type { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'

const noon = '2026-03-01T12:00:00Z'
const night = '2026-03-02T00:00:00Z'

const shown = (said: Partial<Change> = {}): Change => changeAt(1, { limits: {}, ...said })
const held = { status: 'withheld', embargoedUntil: noon } as const

describe('earlier entries are marked to show less', () => {
  test.each<[string, Partial<Change>, Partial<Change>]>([
    ['after a kill', {}, { kind: 'kill', status: 'canceled' }],
    ['after a hold', {}, { status: 'withheld' }],
    ['under an embargo', {}, held],
    ['under an embargo that only a fast clock has ended', {}, { embargoedUntil: noon }],
    ['when an embargo is moved', { embargoedUntil: noon }, { embargoedUntil: night }],
    ['after an expiry', { expires: noon }, { kind: 'expiry', status: 'withheld', expires: noon }],
    ['when an expiry is set', {}, { expires: noon }],
    ['when an expiry is moved', { expires: noon }, { expires: night }],
    ['when an expiry is removed', { expires: noon }, {}],
    ['when usage terms exclude a territory', {}, { limits: { out: ['GB'] } }],
    ['when usage terms change in any way', { limits: { out: ['GB'] } }, { limits: {} }],
    ['when the earlier terms were not recorded', { limits: undefined }, { limits: {} }],
  ])('%s', (_when, before, next) => {
    expect(showsLess(shown(before), shown(next))).toBe(true)
  })
})

describe('earlier entries are not marked', () => {
  test.each<[string, Partial<Change>, Partial<Change>]>([
    ['after an update', {}, { headline: 'The harbour reopened', sections: ['Sport'], version: 2 }],
    ['after an update with the same expiry', { expires: noon }, { expires: noon, class: 'correction' }],
    ['after an update with the same embargo', { embargoedUntil: noon }, { embargoedUntil: noon }],
    ['after an update without the embargo that has ended', { embargoedUntil: noon }, {}],
    [
      'after a release, as withheld entries check the state anyway',
      held,
      { kind: 'release', embargoedUntil: noon },
    ],
    ['when a withheld story is killed', held, { kind: 'kill', status: 'canceled' }],
    ['after a reinstatement', { status: 'canceled' }, { kind: 'reinstatement' }],
  ])('%s', (_when, before, next) => {
    expect(showsLess(shown(before), shown(next))).toBe(false)
  })
})
