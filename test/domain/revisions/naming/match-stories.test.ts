import { describe, expect, test } from 'vitest'
import { foldSlug } from '#domain/revisions/naming/fold-slug.ts'
import { isSameItem } from '#domain/revisions/naming/is-same-item.ts'
import { matchStories } from '#domain/revisions/naming/match-stories.ts'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import { followKey } from '#domain/revisions/order/follow-key.ts'
import type { StoryTarget } from '#schemas/standing-order.ts'
import { story } from '#test/contract/story.ts'

describe('a slug is the same for all versions of a story', () => {
  test.each([
    ['BC-Pier-Painters, 2nd Ld-Writethru, a0512', 'pier painters'],
    ['AP-US--Pier Painters', 'us pier painters'],
    ['Pier-Painters,V9991', 'pier painters'],
    ['Übergabe/Hafen', 'ubergabe hafen'],
    ['PIER PAINTERS KILL', 'pier painters'],
  ])('%s', (slug, expected) => {
    expect(foldSlug(slug)).toBe(expected)
  })
})

describe('item numbers', () => {
  test.each([
    ['V9991', 'v9991', true],
    ['157', 'dpa0157', true],
    ['0157', '157', true],
    ['dpa 157', 'bdt0157', false],
    ['157', 'dpa1157', false],
    ['L5N1A23BC', 'nL5N1A23BC', false],
    ['', '', false],
  ])('%s and %s', (one, other, expected) => {
    expect(isSameItem(one, other)).toBe(expected)
  })
})

describe('a notice means', () => {
  const [pier, quay, twin] = [
    story({ id: 'pier', slugline: 'BC-Pier, 1st Ld', sourceId: 'dpa0157', headline: 'Pier burns' }),
    story({ id: 'quay', slugline: 'BC-Quay', sourceId: 'dpa0158', headline: 'Quay floods' }),
    story({ id: 'twin', slugline: 'BC-Pier', sourceId: 'dpa0201', headline: 'Pier burns again' }),
  ].map(nameStory)
  const noted = [pier, quay, twin].filter(names => names !== undefined)

  test.each<[string, StoryTarget, string[]]>([
    ['the story of its number', { item: 'dpa 158' }, ['quay']],
    ['the story of its headline, whatever its case and signs', { headline: '“QUAY floods!”' }, ['quay']],
    ['each story of its slug', { slug: 'AP-Pier' }, ['pier', 'twin']],
    ['the one that goes by all it says', { slug: 'Pier', item: '201' }, ['twin']],
    ['the story of its slug under an older headline', { slug: 'Quay', headline: 'Quay dries' }, ['quay']],
    ['no story of its number under another slug', { slug: 'Mole', item: '157' }, []],
    ['nothing where it says nothing', {}, []],
  ])('%s', (_, target, expected) => {
    expect(matchStories(noted, target, undefined)).toEqual(expected)
  })
})

test('a key of the desk follows all that is there, and comes before what the agency sends later', () => {
  const [agency, later] = ['n011/2026-03-01T10:00:00.000Z/0A', 'n011/2026-03-01T10:00:00.000Z/0B']
  const keys = [agency, `${agency}/0003`, `${agency}+000002`]
  const first = followKey(keys)
  const second = followKey([...keys, first])
  const third = followKey([...keys, first, `${second}+000001`])
  expect([later, third, second, first, ...keys].toSorted()).toEqual([
    agency,
    `${agency}+000002`,
    `${agency}/0003`,
    first,
    second,
    third,
    later,
  ])
})
