declare module '@20minutes/s3rver' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  import type { Readable } from 'node:stream'

  namespace S3rver {
    interface Options {
      directory: string
      silent?: boolean
      vhostBuckets?: boolean
      allowMismatchedSignatures?: boolean
    }
    interface StoredObject {
      bucket: string
      key: string
      content: Readable | null
      metadata: Record<string, string | number>
    }
    interface Store {
      getResourcePath(bucket: string, key: string | undefined, resource: string): string
      putBucket(name: string): Promise<object>
      getObject(bucket: string, key: string): Promise<StoredObject | null>
      putObject(object: StoredObject): Promise<{ size: number; md5: string }>
    }
    /** The part of Koa's context that middleware here uses. */
    interface Context {
      method: string
      path: string
      query: Record<string, string | string[] | undefined>
      headers: Record<string, string | string[] | undefined>
      status: number
      body: unknown
      type: string
      req: Readable
      store: Store
      set(name: string, value: string): void
    }
    type Middleware = (context: Context, next: () => Promise<void>) => Promise<void>
    interface ObjectEvent {
      Records: {
        eventName: string
        s3: { bucket: { name: string }; object: { key: string; size: number; eTag?: string } }
      }[]
    }
  }

  class S3rver {
    constructor(options: S3rver.Options)
    store: S3rver.Store
    middleware: S3rver.Middleware[]
    on(event: 'event', listener: (event: S3rver.ObjectEvent) => void): this
    on(event: 'error', listener: (error: Error) => void): this
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    configureBuckets(): Promise<unknown>
  }

  export = S3rver
}
