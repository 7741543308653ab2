import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { caseLines } from '#infra/cli/desk/case-lines.ts'
import { takedownLines } from '#infra/cli/desk/takedown-lines.ts'
import type { Case } from '#schemas/desk/case.ts'

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
  stripVTControlCharacters(caseLines({ cases: [{ ...open, ...fields }], stories }).join('\n'))

describe('wiredesk cases', () => {
  it('lists the candidate stories with what distinguishes them, and the command that decides', () => {
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
      '  1. early  Lighthouse sold to a brewer (published now)',
      '     early.txt · SKERRY · Meridian Press · 2026-03-01T09:00:00Z',
      '     “It went for one coin.”',
      '  2. late  Lighthouse sold to a brewer (published now)',
      '     late.txt · PORT ELLERY · Meridian Press · 2026-03-01T09:00:00Z',
      '     “The lamp stays lit.”',
      '  wiredesk cases resolve 20260301-3fa9c1d2 --kill --article ID (or --all) --reason TEXT, or wiredesk cases dismiss 20260301-3fa9c1d2 --reason TEXT',
    ])
  })

  it('marks a candidate story that is already killed', () => {
    const early = { ...story('early.txt', 'SKERRY', 'It went for one coin.'), status: 'canceled' as const }
    expect(say({}, { early })).toContain('1. early  Lighthouse sold to a brewer (already killed)\n')
  })

  it('lists a candidate story without a stored text by its id', () => {
    expect(say({ candidates: ['early'] })).toMatch(/1\. early\n.*--kill --reason/)
  })

  it('offers to kill an article by its id when no story has the name', () => {
    const said = say({ candidates: [] })
    expect(said).toContain('No story has the name “Lighthouse sold to a brewer” yet.')
    expect(said).toContain('--kill --article ID --reason TEXT, or wiredesk cases dismiss')
  })

  it('offers to publish or to kill what a notice holds, as the desk’s page does', () => {
    const late = { ...story('late.txt', 'SKERRY', 'The lamp stays lit.'), status: 'withheld' as const }
    const said = say({ kind: 'withhold', candidates: ['late'] }, { late })
    expect(said).toContain('20260301-3fa9c1d2  a story held by a notice · ')
    expect(said).toContain('1. late  Lighthouse sold to a brewer (withheld now)\n')
    expect(said).toContain('20260301-3fa9c1d2 --hold, --until INSTANT, --publish or --kill --reason TEXT')
    expect(say({ kind: 'withhold' })).toContain('a hold whose story is unclear')
  })

  it.each([
    ['kill', {}, 'a kill for you to confirm'],
    ['embargo', {}, 'copy held until you decide'],
    ['embargo', { heldFor: 'gap' }, 'a story with a gap, held until you decide'],
    ['embargo', { heldFor: 'draft' }, 'a draft, held until you decide'],
    ['embargo', { heldFor: 'payment' }, 'paid copy, held until you decide'],
  ] as const)('calls a case of a %s about one story what it is %o', (kind, fields, words) => {
    const late = { ...story('late.txt', 'SKERRY', 'The lamp stays lit.'), ...fields }
    expect(say({ kind, candidates: ['late'] }, { late })).toContain(`${open.id}  ${words} · `)
  })

  it('says so where the words of a notice name no story', () => {
    expect(say({ candidates: [], target: { articleId: 'kill.txt' } })).toContain('The notice names no story.')
  })
})

it('wiredesk takedowns lists for each killed article who has acknowledged it and who has not', () => {
  const state = { articleId: 'early', version: 2, orderedAt: '2026-03-01T10:00:00Z' }
  const said = takedownLines([
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
