import type S3rver from '@20minutes/s3rver'

/**
 * Lets every caller in, whatever credentials the request is signed with: s3rver does not check requests
 * without a signature. Only programs on this machine can call at all.
 */
export const anyCaller: S3rver.Middleware = async (context, next) => {
  delete context.headers.authorization
  context.query = Object.fromEntries(
    Object.entries(context.query).filter(
      ([name]) =>
        !/^x-amz-(algorithm|credential|date|expires|signature|signedheaders|security-token)$/i.test(name),
    ),
  )
  await next()
}
