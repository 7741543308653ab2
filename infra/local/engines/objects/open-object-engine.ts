import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import type { Bucket } from '#infra/local/template/resources/read-buckets.ts'
import { closeServer } from '../close-server.ts'
import type { Engine } from '../engine.ts'
import { listenNear } from '../listen-near.ts'
import { loopback } from '../loopback.ts'
import { announceObjects } from './announce-objects.ts'
import { anyCaller } from './any-caller.ts'
import { confineToFolder } from './confine-to-folder.ts'
import { decodeChunks } from './decode-chunks.ts'
import { keepVersions } from './keep-versions.ts'
import { openSequencer } from './open-sequencer.ts'
import { putCors } from './put-cors.ts'
import { refuseLongKeys } from './refuse-long-keys.ts'

export interface ObjectEngine extends Engine {
  /** Creates the buckets that do not exist, with the template's CORS rules. */
  putBuckets(buckets: readonly Bucket[]): Promise<void>
}

/**
 * S3, embedded, with its objects as files in `folder`. An upload is answered once its object, the object's
 * version and its notification are on disk. `send` puts a notification into a queue; `log` is called with
 * failed requests.
 */
export const openObjectEngine = async (
  folder: string,
  port: number,
  send: (queueArn: string, body: string) => void,
  log: (error: Error) => void,
): Promise<ObjectEngine> => {
  const objects = join(folder, 'objects')
  mkdirSync(objects, { recursive: true })
  const s3 = new S3rver({ directory: objects, silent: true, vhostBuckets: false })
  confineToFolder(s3.store, objects)
  const versions = keepVersions(join(folder, 'versions'))
  const buckets = new Map<string, Bucket>()
  s3.middleware.unshift(
    refuseLongKeys,
    anyCaller,
    decodeChunks,
    versions.serve,
    announceObjects(s3, buckets, versions, openSequencer(folder), send),
  )
  s3.on('error', log)
  const server = createServer(s3.callback())
  const taken = await listenNear(server, port)
  const url = `http://${loopback}:${taken}`
  return {
    url,
    putBuckets: async wanted => {
      for (const bucket of wanted) {
        buckets.set(bucket.name, bucket)
        await s3.store.putBucket(bucket.name)
        await putCors(url, bucket)
        if (bucket.versioned) await versions.putBucket(bucket.name)
      }
    },
    close: () => closeServer(server),
  }
}
