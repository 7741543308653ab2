import { expect, test } from 'vitest'
import { openCursor } from '#domain/cursor/open-cursor.ts'
import { sealCursor } from '#domain/cursor/seal-cursor.ts'
import { messageId } from '#domain/webhooks/message-id.ts'
import { createEndCursors } from '#infra/cli/parties/end-cursors.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { memoryLicensees } from '#test/memory/memory-licensees.ts'

test('a cursor from before is refused, a webhook’s message has a new id, and rights stay as they are', async () => {
  const licensees = memoryLicensees()
  const [gazette, herald] = [licenseeOf('gazette', 'world'), licenseeOf('herald', 'world')]
  for (const each of [gazette, herald]) await licensees.put(each)
  const random = (count: number) => Buffer.alloc(count, 'n').toString('base64url')

  expect(await createEndCursors({ licensees, random })(['gazette', 'globe'])).toEqual(['globe'])

  const { cursorSecret, ...now } = (await licensees.find('gazette')) ?? gazette
  expect(now).toMatchObject({ id: 'gazette', entitlements: gazette.entitlements })
  expect(openCursor(sealCursor(7, gazette.cursorSecret), cursorSecret)).toBeUndefined()
  expect(openCursor(sealCursor(7, cursorSecret), cursorSecret)).toBe(7)
  expect(messageId(7, cursorSecret)).not.toBe(messageId(7, gazette.cursorSecret))
  expect((await licensees.find('herald'))?.cursorSecret).toBe(herald.cursorSecret)
})
