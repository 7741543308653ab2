import { join } from 'node:path'
import { wireStoryHtml, wireStoryNitf } from '../wire-story.ts'

const stories: Record<string, string> = { nitf: wireStoryNitf, html: wireStoryHtml }
type Reading = typeof import('#domain/drop/read-drop.ts')

/**
 * Everything: bytes are decoded, read, normalized, sanitized and validated. The argument is a format and, if the code is to be what is deployed, the folder of
 * its bundle.
 */
export const prepare = async (argument: string) => {
  const [format = '', bundle] = argument.split(' ')
  const { readDrop }: Reading = await (bundle
    ? import(join(bundle, 'index.mjs'))
    : import('#domain/drop/read-drop.ts'))
  const bytes = Buffer.from(stories[format] ?? '')
  return async () => {
    const reading = await readDrop({ bytes, path: 'bench', receivedAt: '2026-05-06T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
    return reading.stories[0]
  }
}
