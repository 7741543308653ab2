import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { boardLines } from '#infra/cli/operate/board-lines.ts'
import type { Board } from '#schemas/desk/board.ts'

const board: Board = {
  at: '2026-03-01T12:00:00.000Z',
  minutes: [],
  isCut: false,
  dropsIngested: 4,
  dropsRejected: 1,
  drops: { waiting: 3, inFlight: 1 },
  deadLetters: { waiting: 0, inFlight: 0 },
  failedRuns: { release: { waiting: 0, inFlight: 0 }, push: { waiting: 0, inFlight: 0 } },
  logHead: 10,
  releases: [],
  areReleasesCut: false,
  casesOpen: 0,
  takedowns: [],
  webhooks: [],
  agenciesSilent: 0,
  silentAgencies: [],
  unreadable: [],
  cost: { month: '2026-03', dollars: 12.5, parts: [], prices: { date: '2026-03-01', region: 'us-east-1' } },
}
const part = (name: 'calls' | 'pushes') => ({ name, count: 1, dollarsAMillion: 1, dollars: 0.000_001 })
const say = (fields: Partial<Board>): string =>
  stripVTControlCharacters(boardLines({ ...board, ...fields }, [], 'stage dev').join('\n'))

it('wiredesk status shows how long the oldest drop has waited, and what the month has cost', () => {
  const cost = { ...board.cost, parts: [part('calls'), part('pushes')] }
  const said = say({ approximateAgeOfOldestMessage: 185, cost })
  expect(said).toContain('3 waiting, 1 in work, the oldest drop for 3 min 5 s; 0 dead letters')
  expect(said).toContain('$12.50 in 2026-03 so far, an estimate\n')
})

it('wiredesk status names the parts its cost estimate lacks when CloudWatch does not answer', () => {
  const said = say({})
  expect(said).toContain('1 in work; 0 dead letters')
  expect(said).toContain('an estimate without calls and pushes\n')
})

it('wiredesk status counts failing webhooks apart from those that are only behind', () => {
  const webhook = { licenseeId: 'gazette', status: 'active' as const }
  const said = say({
    webhooks: [
      { ...webhook, id: 'one', behind: 3 },
      { ...webhook, id: 'two', behind: 0, failingSince: '2026-03-01T11:00:00Z' },
    ],
  })
  expect(said).toContain('webhooks   2, 1 failing, 3 changes behind at most\n')
})

it('wiredesk status says for how long the last webhook is behind, and how old the last export is', () => {
  const owing = (id: string, owedSince: string) => ({
    id,
    licenseeId: 'gazette',
    status: 'active' as const,
    behind: 2,
    owedSince,
  })
  const webhooks = [owing('one', '2026-03-01T11:59:00Z'), owing('two', '2026-03-01T11:50:00Z')]
  const said = say({ webhooks, exportedAt: '2026-03-01T11:00:00.000Z' })
  expect(said).toContain('2 changes behind at most, the longest for 10 min 0 s\n')
  expect(said).toMatch(/export {5}1 h.* ago\n/)
  expect(say({})).toContain('export     none so far\n')
})

it('wiredesk status says that more releases are to come than it was told of', () => {
  const releases = [{ articleId: 'a', kind: 'release' as const, releaseAt: '2026-03-02T06:00:00Z' }]
  expect(say({ releases, areReleasesCut: true })).toContain('releases   1 or more to come, the next at')
  expect(say({ releases })).toContain('releases   1 to come, the next at')
})
