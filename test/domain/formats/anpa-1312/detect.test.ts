import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const text = (start: string) => `${start}a4410\u001f_\r
r s\u0013\u0011 BC-Ferry-Quay   06-11 0040\r
\u0002BC-Ferry-Quay,40<\r
^Ferry gets a new quay<\r
\t   SORN, Ohio (AP) _ The island ferry moved to its new quay on Friday, the port said.\r
\u0003AP-WF-06-11-26 0312GMT<\r
\u0004`

test.each(['\u0016\u0016\u0001', '\u0001', ''])(
  'a message is read with or without its SOH: %j',
  async start => {
    const bytes = Buffer.from(text(start))
    const reading = await readDrop({ bytes, path: 'quay.tst', receivedAt: '2026-11-20T14:00:00Z' })
    expect(reading.ok && reading.stories[0]?.article).toMatchObject({
      headline: 'Ferry gets a new quay',
      slugline: 'BC-Ferry-Quay',
      versionCreated: '2026-06-11T03:12:00Z',
    })
  },
)
