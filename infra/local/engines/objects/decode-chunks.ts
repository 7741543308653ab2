import { Transform } from 'node:stream'
import type S3rver from '@20minutes/s3rver'

/**
 * Removes the framing of uploads that SDKs send as `aws-chunked` with a trailing checksum, which s3rver would
 * store as part of the object (docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html).
 */
export const decodeChunks: S3rver.Middleware = async (context, next) => {
  const kind = String(context.headers['x-amz-content-sha256'] ?? '')
  if (/^STREAMING-.*-TRAILER$/.test(kind)) context.req = context.req.pipe(createChunkDecoder())
  await next()
}

/**
 * Decodes chunks of the form `<size in hex>[;extension]\r\n<bytes>\r\n`; a chunk of size 0 ends them, and
 * trailers follow.
 */
export const createChunkDecoder = (): Transform => {
  let pending = Buffer.alloc(0)
  let remaining = 0
  let ended = false
  return new Transform({
    transform(bytes: Buffer, _, done) {
      pending = Buffer.concat([pending, bytes])
      while (!ended && pending.length > 0) {
        if (remaining > 0) {
          const part = pending.subarray(0, remaining)
          this.push(part)
          remaining -= part.length
          pending = pending.subarray(part.length)
          continue
        }
        const end = pending.indexOf('\r\n')
        if (end < 0) break
        const header = pending.subarray(0, end).toString('latin1')
        pending = pending.subarray(end + 2)
        // The line end after a chunk's bytes.
        if (header === '') continue
        remaining = Number.parseInt(header, 16)
        if (Number.isNaN(remaining)) return done(new Error(`Not a chunk size: ${header.slice(0, 20)}`))
        ended = remaining === 0
      }
      if (ended) pending = Buffer.alloc(0)
      done()
    },
    flush(done) {
      done(ended ? null : new Error('The upload ended before its last chunk'))
    },
  })
}
