import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import S3rver from '@20minutes/s3rver'
import { confineToFolder } from './confine-to-folder.ts'
import { openVersionList } from './open-version-list.ts'

export interface Versions {
  putBucket(name: string): Promise<object>
  /** Keeps a copy of the object as it is now, and returns the copy's version id. */
  keep(store: S3rver.Store, bucket: string, key: string): Promise<string>
  /** Answers requests that name a version with that version, and requests for the list of versions. */
  serve: S3rver.Middleware
}

/**
 * Adds object versions, which s3rver does not support: each is an object in a second store, named by its
 * version id.
 */
export const keepVersions = (folder: string): Versions => {
  mkdirSync(folder, { recursive: true })
  const { store: versions } = new S3rver({ directory: folder, silent: true })
  confineToFolder(versions, folder)
  const list = openVersionList(folder)
  return {
    putBucket: name => versions.putBucket(name),
    keep: async (store, bucket, key) => {
      const versionId = randomBytes(24).toString('base64url')
      const object = await store.getObject(bucket, key)
      if (!object) throw new Error(`${bucket}/${key} is gone before its version was kept`)
      const { size } = await versions.putObject({ ...object, key: versionId })
      list.note(bucket, { key, versionId, size, lastModified: new Date().toISOString() })
      return versionId
    },
    serve: async (context, next) => {
      const { versionId, versions: asksForList } = context.query
      if (asksForList !== undefined && context.method === 'GET') {
        const [, bucket = ''] = context.path.split('/')
        context.type = 'application/xml'
        context.body = list.toXml(bucket)
        return
      }
      if (typeof versionId === 'string' && (context.method === 'GET' || context.method === 'HEAD')) {
        const [, bucket] = context.path.split('/')
        context.store = versions
        context.path = `/${bucket}/${encodeURIComponent(versionId)}`
        context.set('x-amz-version-id', versionId)
      }
      await next()
    },
  }
}
