import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const text = Buffer.from(
  'Ferry to Sorn stops\n\nBy Ana Ruiz\n\nSORN, Dec 1 (Coastal Wire) - The ferry to Sorn stopped for the winter on Tuesday.\n\nIts ramp no longer closes, and nobody knows when it will sail again.\n',
)
const nitf = Buffer.from(
  '<nitf><body><body.head><hedline><hl1>Ferry to Sorn stops</hl1></hedline></body.head><body.content><p>The ferry to Sorn stopped for the winter on Tuesday, the board said.</p></body.content></body></nitf>',
)
const read = (bytes: Uint8Array, path = 'ferry.txt.gz') =>
  readDrop({ bytes, path, receivedAt: '2026-12-01T12:00:00Z' })

describe('a file that gzip packed', () => {
  test.for([
    ['text', text, 'ferry.txt.gz', 'ferry.txt'],
    ['NITF', nitf, 'in/ferry.xml.GZ', 'ferry.xml'],
    ['a file without an ending', nitf, 'ferry', 'ferry'],
  ] as const)('is read as what it was: %s', async ([, bytes, path, within]) => {
    const reading = await read(gzipSync(bytes), path)
    expect(reading).toMatchObject({
      ok: true,
      format: 'gzip',
      stories: [{ path: within, article: { headline: 'Ferry to Sorn stops' } }],
    })
  })

  test('is held by an order in its name', async () => {
    const reading = await read(gzipSync(text), 'EMBARGO-ferry.txt.gz')
    expect(reading).toMatchObject({ stories: [{ article: { status: 'withheld' } }] })
  })

  const packed = gzipSync(text)
  const wrong = Buffer.from(packed)
  wrong.writeUInt8(wrong.readUInt8(wrong.length - 6) ^ 1, wrong.length - 6)
  const times = (count: number) =>
    Array.from({ length: count }).reduce<Buffer>(bytes => gzipSync(bytes), text)

  test.for([
    ['is cut off', packed.subarray(0, 60), 'malformed'],
    ['has a wrong checksum', wrong, 'malformed'],
    ['has more behind its end', Buffer.concat([packed, Buffer.from('more')]), 'malformed'],
    ['is of several members', Buffer.concat([packed, packed]), 'malformed'],
    ['is nothing but a beginning', Buffer.from([0x1f, 0x8b, 8]), 'malformed'],
    ['unpacks to a hundred times its size', gzipSync(Buffer.alloc(2_000_000)), 'unsafe-archive'],
    ['unpacks to more than a drop may', gzipSync(Buffer.alloc(200_000_000)), 'unsafe-archive'],
    ['is packed in more than three', times(5), 'unsafe-archive'],
    ['holds nothing', gzipSync(Buffer.alloc(0)), 'empty'],
    ['holds an archive of tar', gzipSync(tar()), 'unsupported-media'],
  ] as const)('is refused where it %s', async ([, bytes, code]) => {
    expect(await read(bytes)).toMatchObject({ ok: false, rejection: { code } })
  })
})

function tar(): Buffer {
  const header = Buffer.alloc(1024)
  header.write('ferry.txt', 0)
  header.write('ustar', 257)
  return header
}
