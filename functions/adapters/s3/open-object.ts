/** A version of an S3 object; the latest if no version is named. */
export interface ObjectName {
  bucket: string
  key: string
  versionId?: string | undefined
}

/** An opened object, whose content must be either read or discarded. */
export interface OpenedObject {
  /** In bytes, as S3 announces it. */
  length: number | undefined
  metadata: Record<string, string>
  bytes(): Promise<Uint8Array>
  discard(): void
}

/** Opens an object. If S3 refuses, throws an error named as S3 names it, such as `NoSuchKey`. */
export type OpenObject = (name: ObjectName) => Promise<OpenedObject>
