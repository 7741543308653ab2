import { readDrop } from '#domain/drop/read-drop.ts'

/** The state that a text is read with, or why it is refused. */
export const statusOf = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article.status : reading.rejection.code
}
