import { expect, it } from 'vitest'
import { hasWords } from '#functions/pages/app/desk/cases/has-words.ts'
import type { Case } from '#schemas/desk/case.ts'

const open: Case = {
  id: '20260301-0a1b2c3d',
  kind: 'kill',
  status: 'open',
  agency: 'Meridian Press',
  target: { slug: 'PIER-FIRE' },
  note: 'Please kill the story on the Žukov pier.',
  candidates: ['pier', 'unknown'],
  drop: { bucket: 'drops', key: 'meridian/kill.txt' },
  openedAt: '2026-03-01T12:00:00.000Z',
}
const stories = {
  pier: {
    headline: 'Fire on the old pier',
    status: 'usable',
    place: 'SKERRY',
    dropKey: 'meridian/pier.txt',
    receivedAt: '2026-03-01T11:00:00.000Z',
  },
} as const

it.each<[is: boolean, search: string]>([
  [true, ''],
  [true, '  '],
  [true, 'zukov PIER'],
  [true, 'pier-fire'],
  [true, 'old skerry'],
  [true, 'meridian/pier.txt'],
  [true, '0a1b2c3d'],
  [true, 'kill unclear'],
  [false, 'harbour'],
  [false, 'skerry harbour'],
])('it is %s that a case has the words “%s”', (is, search) => {
  expect(hasWords(open, stories, search)).toBe(is)
})
