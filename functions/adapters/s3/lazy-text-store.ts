import type { TextStore } from './text-store.ts'

/**
 * Texts in S3. The S3 client is loaded with the first large article: there are hardly any, and the client
 * would double the initial chunk of a Lambda that reads articles.
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
