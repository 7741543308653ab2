/** A version of an object of S3; the latest, where no version is named. */
export interface ObjectName {
  bucket: string
  key: string
  versionId?: string | undefined
}

/** An object whose content waits to be read, or to be discarded. */
export interface OpenedObject {
  /** Bytes, as S3 says before it sends them. */
  length: number | undefined
  metadata: Record<string, string>
  bytes(): Promise<Uint8Array>
  discard(): void
}

/** Opens an object. What S3 refuses is thrown as an error with the name that S3 gives it, such as `NoSuchKey`. */
export type OpenObject = (name: ObjectName) => Promise<OpenedObject>
