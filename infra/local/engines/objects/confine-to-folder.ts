import { resolve, sep } from 'node:path'
import type S3rver from '@20minutes/s3rver'
import { shortenKey } from './shorten-key.ts'

/**
 * s3rver uses an object's key as a file path: a key such as "../../.profile" in a form sent by any web page
 * would be written outside the store, and one with a long name nowhere. This makes the store refuse every path that leaves its
 * folder, and shorten names that no file may have.
 */
export const confineToFolder = (store: S3rver.Store, folder: string): void => {
  const root = resolve(folder) + sep
  const pathOf = store.getResourcePath.bind(store)
  store.getResourcePath = (bucket, key, resource) => {
    const path = resolve(pathOf(bucket, shortenKey(key), resource))
    if (!path.startsWith(resolve(root, bucket) + sep) || !path.startsWith(root))
      throw new Error(`The key ${JSON.stringify(key)} leads out of the bucket ${bucket}`)
    return path
  }
}
