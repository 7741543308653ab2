import { createHash } from 'node:crypto'
import { ask } from '#test/functions/api/ask.ts'
import { aFeed } from '../a-feed.ts'

/** What no answer can avoid: serializing the page as JSON, and hashing that. */
export const prepare = async () => {
  const { handler, event } = await aFeed(60)
  const page = (await ask(handler, event)).json
  return () => createHash('sha256').update(JSON.stringify(page)).digest('base64url')
}
