import { AsyncLocalStorage } from 'node:async_hooks'
import type S3rver from '@20minutes/s3rver'
import { createKeyedMutex } from '#infra/local/create-keyed-mutex.ts'
import type { Bucket } from '#infra/local/template/resources/read-buckets.ts'
import type { Versions } from './keep-versions.ts'
import { type ObjectCreated, objectCreatedMessage } from './object-created-message.ts'

/**
 * Sends the notifications the template asks for before an upload is answered: once a client is told that an
 * object is stored, its version and its message are on disk. Uploads to one path take turns, so that a
 * version holds the bytes of its own upload.
 */
export const announceObjects = (
  s3: S3rver,
  buckets: ReadonlyMap<string, Bucket>,
  versions: Versions,
  nextSequencer: () => string,
  send: (queueArn: string, body: string) => void,
): S3rver.Middleware => {
  const turns = createKeyedMutex()
  const creations = new AsyncLocalStorage<ObjectCreated[]>()
  s3.on('event', ({ Records }) => {
    for (const { eventName, s3 } of Records)
      if (eventName.startsWith('ObjectCreated:'))
        creations.getStore()?.push({
          eventName,
          bucket: s3.bucket.name,
          key: s3.object.key,
          size: s3.object.size,
          ...(s3.object.eTag && { eTag: s3.object.eTag }),
          sequencer: nextSequencer(),
        })
  })
  return async (context, next) => {
    if (context.method !== 'PUT' && context.method !== 'POST') return await next()
    await turns.take(context.path, async () => {
      const created: ObjectCreated[] = []
      await creations.run(created, next)
      for (const object of created) {
        const bucket = buckets.get(object.bucket)
        if (bucket?.versioned) {
          object.versionId = await versions.keep(context.store, object.bucket, object.key)
          context.set('x-amz-version-id', object.versionId)
        }
        for (const { queueArn, prefix, suffix } of bucket?.notifications ?? [])
          if (object.key.startsWith(prefix) && object.key.endsWith(suffix))
            send(queueArn, JSON.stringify(objectCreatedMessage(object)))
      }
    })
  }
}
