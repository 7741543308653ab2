import { describe, expect, test } from 'vitest'
import { showsLess } from '#domain/rights/sight/shows-less.ts'
import type { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'

const noon = '2026-03-01T12:00:00Z'
const night = '2026-03-02T00:00:00Z'

const shown = (said: Partial<Change> = {}): Change => changeAt(1, { limits: {}, ...said })
const held = { status: 'withheld', embargoedUntil: noon } as const

describe('earlier entries show less', () => {
  test.each<[string, Partial<Change>, Partial<Change>]>([
    ['after a kill', {}, { kind: 'kill', status: 'canceled' }],
    ['after a hold', {}, { status: 'withheld' }],
    ['under an embargo', {}, held],
    ['under an embargo whose end only a fast clock has seen', {}, { embargoedUntil: noon }],
    [
      'when an embargo comes to stand at another instant',
      { embargoedUntil: noon },
      { embargoedUntil: night },
    ],
    ['after their end', { expires: noon }, { kind: 'expiry', status: 'withheld', expires: noon }],
    ['where an end is set', {}, { expires: noon }],
    ['where their end is moved', { expires: noon }, { expires: night }],
    ['where it is taken away, since they have one still', { expires: noon }, {}],
    ['where the usage terms take a territory out', {}, { limits: { out: ['GB'] } }],
    ['where the terms change at all', { limits: { out: ['GB'] } }, { limits: {} }],
    ['where nobody knew the terms before', { limits: undefined }, { limits: {} }],
  ])('%s', (_when, before, next) => {
    expect(showsLess(shown(before), shown(next))).toBe(true)
  })
})

describe('earlier entries show what they showed', () => {
  test.each<[string, Partial<Change>, Partial<Change>]>([
    ['after an update', {}, { headline: 'The harbour reopened', sections: ['Sport'], version: 2 }],
    ['after an update of what has an end', { expires: noon }, { expires: noon, class: 'correction' }],
    ['after one of what was under embargo', { embargoedUntil: noon }, { embargoedUntil: noon }],
    ['after one that does not speak of an embargo any more', { embargoedUntil: noon }, {}],
    [
      'after a release, since what was withheld asks of its own accord',
      held,
      { kind: 'release', embargoedUntil: noon },
    ],
    ['when what is held back is killed', held, { kind: 'kill', status: 'canceled' }],
    ['after a reinstatement', { status: 'canceled' }, { kind: 'reinstatement' }],
  ])('%s', (_when, before, next) => {
    expect(showsLess(shown(before), shown(next))).toBe(false)
  })
})
