import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { sayCases } from '#infra/cli/desk/say-cases.ts'
import { sayTakedowns } from '#infra/cli/desk/say-takedowns.ts'
import type { Case } from '#schemas/case.ts'

const open: Case = {
  id: '20260301-3fa9c1d2',
  kind: 'kill',
  status: 'open',
  agency: 'Meridian Press',
  target: { headline: 'Lighthouse sold to a brewer' },
  note: 'Editors: Please kill the story\nheadlined “Lighthouse sold to a brewer”.',
  candidates: ['early', 'late'],
  drop: { bucket: 'drops', key: 'kill.txt' },
  openedAt: '2026-03-01T10:00:00Z',
}
const story = (dropKey: string, place: string, firstWords: string) => ({
  headline: 'Lighthouse sold to a brewer',
  status: 'usable' as const,
  agency: 'Meridian Press',
  place,
  firstWords,
  dropKey,
  receivedAt: '2026-03-01T09:00:00Z',
})
const say = (fields: Partial<Case>, stories = {}): string =>
  stripVTControlCharacters(sayCases({ cases: [{ ...open, ...fields }], stories }).join('\n'))

describe('an open case', () => {
  it('shows what tells its stories apart, and the command that decides between them', () => {
    const said = say(
      {},
      {
        early: story('early.txt', 'SKERRY', 'It went for one coin.'),
        late: story('late.txt', 'PORT ELLERY', 'The lamp stays lit.'),
      },
    )
    expect(said.split('\n')).toEqual([
      '20260301-3fa9c1d2  a kill whose story is unclear · Meridian Press · opened 2026-03-01T10:00:00Z',
      '  | Editors: Please kill the story',
      '  | headlined “Lighthouse sold to a brewer”.',
      '  1. early  Lighthouse sold to a brewer',
      '     early.txt · SKERRY · Meridian Press · 2026-03-01T09:00:00Z',
      '     “It went for one coin.”',
      '  2. late  Lighthouse sold to a brewer',
      '     late.txt · PORT ELLERY · Meridian Press · 2026-03-01T09:00:00Z',
      '     “The lamp stays lit.”',
      '  wiredesk cases resolve 20260301-3fa9c1d2 --kill --article ID --reason TEXT, or wiredesk cases dismiss 20260301-3fa9c1d2 --reason TEXT',
    ])
  })

  it('says which of its stories is killed already', () => {
    const early = { ...story('early.txt', 'SKERRY', 'It went for one coin.'), status: 'canceled' as const }
    expect(say({}, { early })).toContain('1. early  Lighthouse sold to a brewer (already killed)\n')
  })

  it('names a story of which no text came by its id', () => {
    expect(say({ candidates: ['early'] })).toMatch(/1\. early\n.*--kill --reason/)
  })

  it('takes the id of a story from whoever knows it where none goes by that name', () => {
    const said = say({ candidates: [] })
    expect(said).toContain('No story has that name yet.')
    expect(said).toContain('--kill --article ID --reason TEXT, or wiredesk cases dismiss')
  })
})

it('a takedown names who has yet to say that it is down, and who has said so', () => {
  const state = { articleId: 'early', version: 2, orderedAt: '2026-03-01T10:00:00Z' }
  const said = sayTakedowns([
    { ...state, headline: 'Lighthouse sold', outstanding: ['gazette', 'herald'], acknowledged: ['echo'] },
    { ...state, outstanding: [], acknowledged: [] },
  ])
  expect(said.map(line => stripVTControlCharacters(line))).toEqual([
    'early  Lighthouse sold',
    '  killed 2026-03-01T10:00:00Z, version 2',
    '  not yet down: gazette, herald',
    '  down: echo',
    'early  its text never arrived',
    '  killed 2026-03-01T10:00:00Z, version 2',
    '  nobody was given it',
  ])
})
