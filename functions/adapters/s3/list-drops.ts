import {
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3'

/**
 * A drop as the bucket lists it: what its event said, except the sequencer, which S3 reports only in events.
 */
export interface ListedDrop {
  bucket: string
  key: string
  versionId: string
  /** Bytes. */
  size: number
  /** RFC 3339; S3 reports whole seconds. */
  storedAt: string
}

/**
 * Yields every version of every object in a bucket, page by page: by key, and for one key newest first. Keys
 * are requested URL-encoded, so that those XML cannot represent survive. S3 then encodes the marker of the
 * next page too, and expects it back as it is (S3 API, ListObjectVersions).
 */
export async function* listDrops(client: S3Client, bucket: string): AsyncGenerator<ListedDrop> {
  let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {}
  while (from) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, EncodingType: 'url', ...from }),
    )
    for (const { Key, VersionId, Size, LastModified } of page.Versions ?? []) {
      if (Key === undefined || VersionId === undefined || Size === undefined || !LastModified)
        throw new Error(`S3 lists a version of ${bucket} without its key, id, size or time`)
      const key = decode(Key)
      yield { bucket, key, versionId: VersionId, size: Size, storedAt: LastModified.toISOString() }
    }
    const { IsTruncated, NextKeyMarker, NextVersionIdMarker } = page
    from = IsTruncated
      ? { KeyMarker: NextKeyMarker && decode(NextKeyMarker), VersionIdMarker: NextVersionIdMarker }
      : undefined
  }
}

const decode = (encoded: string): string => decodeURIComponent(encoded.replaceAll('+', ' '))
