import type { TextStore } from './text-store.ts'

/**
 * Texts in S3, with the S3 client loaded when the first large article is met: hardly any is, and the client would double the
 * initial chunk of a reading Lambda.
 */
export const lazyTextStore = (bucket: string): TextStore => {
  let loading: Promise<TextStore> | undefined
  const store = (): Promise<TextStore> => {
    loading ??= Promise.all([import('./s3-client.ts'), import('./s3-text-store.ts')]).then(
      ([{ s3Client }, { s3TextStore }]) => s3TextStore(s3Client(), bucket),
    )
    return loading
  }
  return {
    put: async bytes => (await store()).put(bytes),
    get: async key => (await store()).get(key),
  }
}
