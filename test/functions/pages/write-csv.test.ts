import { expect, test } from 'vitest'
import { deliveriesCsv } from '#app/desk/story/deliveries/deliveries-csv.ts'
import { writeCsv } from '#functions/pages/app/write-csv.ts'
import { story } from '#test/contract/story.ts'

test('a cell keeps its commas, quotation marks and lines, and is no formula', () => {
  const cells = ['a, b', 'the “so-called” "one"', 'two\nlines', '=SUM(A1)', '-3', 4, undefined, 'plain']
  expect(writeCsv([cells])).toBe(
    '\u{FEFF}"a, b","the “so-called” ""one""","two\nlines",\'=SUM(A1),\'-3,4,,plain\r\n',
  )
})

test('who was given a story is a row for each version and way, oldest first, with who took it down', () => {
  const { articleId, ...change } = {
    articleId: 'harbour',
    seq: 1,
    orderKey: 'k',
    sections: [],
    committedAt: '2026-03-01T09:00:00Z',
  }
  const given = { articleId, licenseeId: 'gazette', products: ['all', 'front'] }
  const csv = deliveriesCsv(
    {
      article: { ...story({ headline: 'Pier held' }), version: 2 },
      changes: [
        { articleId, ...change, kind: 'revision', version: 1, status: 'usable', headline: 'Pier holds' },
        { articleId, ...change, kind: 'revision', version: 2, status: 'usable', headline: 'Pier held' },
      ],
      deliveries: [
        { ...given, version: 2, how: 'webhook', deliveredAt: '2026-03-01T11:00:00Z' },
        { ...given, version: 1, how: 'feed', deliveredAt: '2026-03-01T10:00:00Z' },
      ],
      acknowledgements: [
        { articleId, licenseeId: 'gazette', version: 3, acknowledgedAt: '2026-03-01T12:00:00Z' },
      ],
    },
    () => 'The Gazette',
  )
  expect(csv.trimEnd().split('\r\n').slice(1)).toEqual([
    '2026-03-01T10:00:00Z,gazette,The Gazette,given in the feed,1,Pier holds,harbour,all front',
    '2026-03-01T11:00:00Z,gazette,The Gazette,given by webhook,2,Pier held,harbour,all front',
    '2026-03-01T12:00:00Z,gazette,The Gazette,states that all its copies are down,3,Pier held,harbour,',
  ])
})
