import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const STORY = `HALDEN (HP) - Mira Holm, who founded the ferry line of Halden with one boat, is dead, her family said on Monday.

The line has 40 boats now, and goes to all the islands, the operator said.
`

const statusOf = async (head: string) => {
  const copy = {
    bytes: Buffer.from(`${head}\n\n${STORY}`),
    path: 'a.txt',
    receivedAt: '2026-12-01T12:00:00Z',
  }
  const reading = await readDrop(copy)
  return reading.ok ? reading.stories[0]?.article.status : reading.rejection
}

test.for([
  'HOLD FOR DEATH\n\nMira Holm, ferry founder\n\nBy Bo Lind',
  'Obit - Holm (PREPARED)\n\nMira Holm, ferry founder\n\nBy Bo Lind',
  'ADVANCE OBITUARY\n\nMira Holm, ferry founder\n\nBy Bo Lind',
  'Prepared obit: Mira Holm, ferry founder\n\nBy Bo Lind',
  'A story to be used in the event of the death of Mira Holm\n\nMira Holm, ferry founder\n\nBy Bo Lind',
  'For use only upon the death of Mira Holm\n\nMira Holm, ferry founder',
  'Holm wins Halden vote (pre-written)\n\nBy Bo Lind',
  'Nachruf auf Vorrat\n\nMira Holm, Gründerin der Fähre\n\nVon Bo Lind',
  'Nachruf Mira Holm (vorbereitet)\n\nVon Bo Lind',
  'À diffuser en cas de décès\n\nMira Holm, fondatrice du bac',
  'Nécrologie anticipée : Mira Holm, fondatrice du bac',
  'Publicar solo en caso de fallecimiento\n\nMira Holm, fundadora del ferry',
  'Coccodrillo\n\nMira Holm, fondatrice del traghetto',
  '【予定稿】フェリー創業者ホルム氏死去',
])('what was written for a death or a result to come waits for the desk: %s', async head => {
  expect(await statusOf(head)).toBe('withheld')
})

test('what is called so by the subject of its mail waits too', async () => {
  const mail = `From: a@harbor.example\nSubject: Prepared obit: Mira Holm, founder of the ferry line\n\nBy Bo Lind\n\n${STORY}`
  const bytes = Buffer.from(mail)
  const reading = await readDrop({ bytes, path: 'a.eml', receivedAt: '2026-12-01T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.status).toBe('withheld')
})

test.for([
  'Mira Holm, ferry founder, dies at 90\n\nBy Bo Lind',
  'Obituary: Mira Holm, ferry founder\n\nBy Bo Lind',
  'Papers keep advance obituaries of the famous\n\nBy Bo Lind',
  'Holm’s prepared obituary was found in her desk\n\nBy Bo Lind',
  'Hold on ferry sales after death of founder\n\nBy Bo Lind',
  'Hold for death row inmate is lifted\n\nBy Bo Lind',
  'Organs to be used after death, law says\n\nBy Bo Lind',
  'Use of ferry falls after death of founder\n\nBy Bo Lind',
  'Prepared for the worst: the ferry crews\n\nBy Bo Lind',
  'Nachruf auf Mira Holm\n\nVon Bo Lind',
  'Coccodrillo avvistato nel porto di Halden\n\nDi Bo Lind',
  'Publicar en caso de duda, dice el alcalde\n\nPor Bo Lind',
  'Pre-written speech surprises voters\n\nBy Bo Lind',
])('a headline that tells of one is published: %s', async head => {
  expect(await statusOf(head)).toBe('usable')
})
