import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createChunkDecoder } from '#infra/local/engines/objects/decode-chunks.ts'

const frame = (chunks: readonly Uint8Array[]): Buffer =>
  Buffer.concat([
    ...chunks.flatMap(chunk => [
      Buffer.from(`${chunk.length.toString(16)};chunk-signature=00\r\n`),
      chunk,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n'),
  ])

it('an aws-chunked upload is decoded, however the network splits it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 30 }),
      async (chunks, cut) => {
        const framed = frame(chunks)
        const pieces = Array.from({ length: Math.ceil(framed.length / cut) }, (_, index) =>
          framed.subarray(index * cut, (index + 1) * cut),
        )
        const decoded = await buffer(Readable.from(pieces).pipe(createChunkDecoder()))
        expect(decoded).toEqual(Buffer.concat(chunks))
      },
    ),
  )
})

it('an aws-chunked upload that ends early is refused', async () => {
  const decoder = Readable.from([Buffer.from('5\r\nhel')]).compose(createChunkDecoder())
  await expect(text(decoder)).rejects.toThrow(/ended/)
})
