import { resolve, sep } from 'node:path'
import type S3rver from '@20minutes/s3rver'

/**
 * s3rver makes a file's path of an object's key as it is; a key such as "../../.profile" in a form that any web page may send would be
 * written outside of the store. Here the store refuses every path that leaves its folder.
 */
export const keepInside = (store: S3rver.Store, folder: string): void => {
  const root = resolve(folder) + sep
  const pathOf = store.getResourcePath.bind(store)
  store.getResourcePath = (bucket, key, resource) => {
    const path = resolve(pathOf(bucket, key, resource))
    if (!path.startsWith(resolve(root, bucket) + sep) || !path.startsWith(root))
      throw new Error(`The key ${JSON.stringify(key)} leads out of the bucket ${bucket}`)
    return path
  }
}
