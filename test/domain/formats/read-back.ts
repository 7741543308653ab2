import { readDrop } from '#domain/drop/read-drop.ts'

/**
 * The one article that a written document is read as, without what is particular to this reading: its
 * identity and evidence.
 */
export const readBack = async (text: string, receivedAt: string) => {
  const reading = await readDrop({ bytes: new TextEncoder().encode(text), path: 'read-back', receivedAt })
  if (!reading.ok || reading.stories.length !== 1)
    throw new Error(`is not read back: ${JSON.stringify(reading)}`)
  const [story] = reading.stories
  if (!story) throw new Error('is not read back')
  const { id: _, version: __, evidence: ___, ...article } = story.article
  return article
}
