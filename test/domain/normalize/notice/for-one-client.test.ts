import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const STORY = `Harbor seals return after forty years

By Ana Ruiz

PORT ELLERY (Coast Wire) - Forty seals came back to the pier on Tuesday, the harbor said. They had been away for forty years.

The harbor counts them again in May, it said.
`

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'desk/seals.txt',
    receivedAt: '2026-12-01T06:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  return [article?.status, article?.headline]
}

describe('a story for one client alone, or with a line of an embargo', () => {
  test.for([
    'EXCLUSIVE TO THE GAZETTE - NOT FOR OTHER CLIENTS',
    'Exclusive to The Gazette',
    'FOR THE GAZETTE ONLY',
    'Not for other clients.',
    'NOT FOR OTHER NEWSPAPERS',
    'Emb 0600 Jan 2',
    'Slug: SEALS-EMBARGO 0600',
  ])('is held: %s', async line => {
    expect(await read(`${line}\n\n${STORY}`)).toEqual(['withheld', 'Harbor seals return after forty years'])
  })

  test.for([
    [
      'Exclusive to the rich',
      STORY.replace('Harbor seals return after forty years', 'Exclusive to the rich'),
    ],
    ['Slug: CUBA-EMBARGO 2026', `Slug: CUBA-EMBARGO 2026\n\n${STORY}`],
    [
      'For the first time only',
      STORY.replace('Harbor seals return', 'For the first time only, seals return'),
    ],
    ['Not for other reasons', STORY.replace('in May', 'in May, and not for other clients of the pier')],
  ] as const)('and one that only sounds so goes out: %s', async ([, text]) => {
    expect((await read(text))[0]).toBe('usable')
  })
})
