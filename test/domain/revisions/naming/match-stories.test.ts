import { describe, expect, test } from 'vitest'
import { foldSlug } from '#domain/revisions/naming/fold-slug.ts'
import { isSameItem } from '#domain/revisions/naming/is-same-item.ts'
import { matchStories } from '#domain/revisions/naming/match-stories.ts'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import { followKey } from '#domain/revisions/order/follow-key.ts'
import type { StoryTarget } from '#schemas/standing-order.ts'
import { story } from '#test/contract/story.ts'

describe('foldSlug gives all versions of a story one slug', () => {
  test.each([
    ['BC-Pier-Painters, 2nd Ld-Writethru, a0512', 'pier painters'],
    ['AP-US--Pier Painters', 'us pier painters'],
    ['Pier-Painters,V9991', 'pier painters'],
    ['Übergabe/Hafen', 'ubergabe hafen'],
    ['PIER PAINTERS KILL', 'pier painters'],
    ['pier painters 1STLEAD', 'pier painters'],
  ])('%s', (slug, expected) => {
    expect(foldSlug(slug)).toBe(expected)
  })
})

describe('isSameItem', () => {
  test.each([
    ['V9991', 'v9991', true],
    ['157', 'dpa0157', true],
    ['0157', '157', true],
    ['dpa 157', 'bdt0157', false],
    ['157', 'dpa1157', false],
    ['L5N1A23BC', 'nL5N1A23BC', false],
    ['{9D3B1C52-7A10-4E8C-B1AA-0C5A9F0E7D11}', 'urn:uuid:9d3b1c52-7a10-4e8c-b1aa-0c5a9f0e7d11', true],
    ['URN:NewsML:coastal.example:20260301:pier7:2U', 'urn:newsml:coastal.example:20260301:pier7', true],
    ['urn:newsml:coastal.example:20260301:pier7:2', 'urn:newsml:coastal.example:20260301:pier72', false],
    ['', '', false],
  ])('compares "%s" with "%s"', (one, other, expected) => {
    expect(isSameItem(one, other)).toBe(expected)
  })
})

describe('matchStories finds for a notice', () => {
  const [pier, quay, twin] = [
    story({ id: 'pier', slugline: 'BC-Pier, 1st Ld', sourceId: 'dpa0157', headline: 'Pier burns' }),
    story({ id: 'quay', slugline: 'BC-Quay', sourceId: 'dpa0158', headline: 'Quay floods' }),
    story({ id: 'twin', slugline: 'BC-Pier', sourceId: 'dpa0201', headline: 'Pier burns again' }),
  ].map(nameStory)
  const noted = [pier, quay, twin].filter(names => names !== undefined)

  test.each<[string, StoryTarget, string[]]>([
    ['the story with its number', { item: 'dpa 158' }, ['quay']],
    ['the story with its headline, in any case and punctuation', { headline: '“QUAY floods!”' }, ['quay']],
    ['each story with its slug', { slug: 'AP-Pier' }, ['pier', 'twin']],
    ['only the story with both its slug and its number', { slug: 'Pier', item: '201' }, ['twin']],
    [
      'the story with its slug, though the headline has changed',
      { slug: 'Quay', headline: 'Quay dries' },
      ['quay'],
    ],
    ['no story with its number but another slug', { slug: 'Mole', item: '157' }, []],
    ['nothing when it names nothing', {}, []],
  ])('%s', (_, target, expected) => {
    expect(matchStories(noted, target, undefined)).toEqual(expected)
  })
})

test('followKey gives a key after all keys that are there, and before the agency’s next revision', () => {
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
