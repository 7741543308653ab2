import type S3rver from '@20minutes/s3rver'

/** The longest key that S3 takes, in bytes (docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html). */
const LONGEST_KEY = 1024

/** Answers an upload under a longer key as S3 does: s3rver would store it, and AWS refuses it later. */
export const refuseLongKeys: S3rver.Middleware = async (context, next) => {
  const [, , ...key] = context.path.split('/')
  const size = Buffer.byteLength(decode(key.join('/')))
  if (context.method !== 'PUT' || size <= LONGEST_KEY) return await next()
  context.status = 400
  context.type = 'application/xml'
  context.body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>KeyTooLongError</Code><Message>Your key is too long</Message><Size>${size}</Size><MaxSizeAllowed>${LONGEST_KEY}</MaxSizeAllowed></Error>`
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
