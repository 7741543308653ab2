import { expect, test } from 'vitest'
import { findTrouble } from '#infra/cli/operate/find-trouble.ts'
import type { Board } from '#schemas/desk/board.ts'

const at = (minutesAgo: number): string =>
  new Date(Date.parse('2026-03-01T12:00:00Z') - minutesAgo * 60_000).toISOString()

const calm: Board = {
  at: at(0),
  minutes: [],
  isCut: false,
  dropsIngested: 0,
  dropsRejected: 0,
  drops: { waiting: 3, inFlight: 1 },
  approximateAgeOfOldestMessage: 299,
  deadLetters: { waiting: 0, inFlight: 0 },
  failedRuns: { release: { waiting: 0, inFlight: 0 }, push: { waiting: 0, inFlight: 0 } },
  logHead: 10,
  releases: [{ articleId: 'a', kind: 'release', releaseAt: at(1) }],
  areReleasesCut: false,
  casesOpen: 1,
  takedowns: [
    { articleId: 'a', headline: 'Pier opens', orderedAt: at(59), outstanding: ['gazette'], isOverdue: false },
  ],
  webhooks: [{ id: 'w', licenseeId: 'gazette', status: 'active', behind: 4, owedSince: at(14) }],
  exportedAt: at(29 * 60),
  agenciesSilent: 0,
  silentAgencies: [],
  unreadable: [],
  cost: { month: '2026-03', dollars: 0, parts: [], prices: { date: '2026-03-01', region: 'us-east-1' } },
}
const young = [{ id: 'c', openedAt: at(14) }]

test('wiredesk status reports nothing while all is normal', () => {
  expect(findTrouble(calm, young)).toEqual([])
})

test.each<[string, Partial<Board>, RegExp]>([
  [
    'a webhook that is behind, though its endpoint answers',
    {
      webhooks: [
        { id: 'w', licenseeId: 'gazette', status: 'active', behind: 4, owedSince: at(15) },
        { id: 'v', licenseeId: 'gazette', status: 'active', behind: 4, owedSince: at(14) },
        {
          id: 'u',
          licenseeId: 'gazette',
          status: 'active',
          behind: 4,
          owedSince: at(30),
          failingSince: at(30),
        },
      ],
    },
    /^webhook w of gazette has yet to take a change of 2026-03-01T11:45/,
  ],
  ['an old export', { exportedAt: at(31 * 60) }, /^the last export is of 2026-02-28T05:00/],
  ['a drop that waits long', { approximateAgeOfOldestMessage: 300 }, /^a drop has waited for 5 min 0 s/],
  [
    'dead letters',
    { deadLetters: { waiting: 1, inFlight: 1 } },
    /^2 drops could not be read: wiredesk redrive/,
  ],
  [
    'orders of push that failed',
    { failedRuns: { ...calm.failedRuns, push: { waiting: 2, inFlight: 1 } } },
    /^3 dead letters of push: "Dead letters are not empty"/,
  ],
  [
    'a late release',
    { releases: [{ articleId: 'a', kind: 'release', releaseAt: at(3) }] },
    /^the release of a has been due since/,
  ],
  [
    'a case that cannot be read',
    { unreadable: [{ what: 'case', name: '20260301-a' }] },
    /^case 20260301-a cannot be read/,
  ],
  [
    'an overdue takedown',
    {
      takedowns: [
        {
          articleId: 'a',
          headline: 'Pier opens',
          orderedAt: at(16),
          outstanding: ['x', 'y'],
          isOverdue: true,
        },
      ],
    },
    /^x, y has not taken a down/,
  ],
  [
    'a stopped webhook',
    { webhooks: [{ id: 'w', licenseeId: 'x', status: 'paused', behind: 0 }] },
    /^webhook w of x is paused: wiredesk webhook resume w --licensee x$/,
  ],
  [
    'an endpoint that has failed for an hour',
    {
      webhooks: [
        { id: 'w', licenseeId: 'x', status: 'active', behind: 9, failingSince: at(60) },
        { id: 'v', licenseeId: 'x', status: 'active', behind: 9, failingSince: at(59) },
      ],
    },
    /^the endpoint of webhook w of x has failed since .*: call the licensee$/,
  ],
  [
    'a silent agency',
    { silentAgencies: [{ agency: 'Coastal Wire', lastSeenAt: at(900) }] },
    /^Coastal Wire has been silent/,
  ],
])('wiredesk status reports %s', (_, fields, line) => {
  expect(findTrouble({ ...calm, ...fields }, young)).toEqual([expect.stringMatching(line)])
})

test('wiredesk status reports a case that has been open for too long', () => {
  expect(findTrouble(calm, [{ id: 'c', openedAt: at(16) }])).toEqual([
    expect.stringMatching(/^case c has been open/),
  ])
})
