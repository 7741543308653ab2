import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSystemError } from '#infra/local/is-system-error.ts'

/** A version of an object, as the list of versions names it. */
interface ListedVersion {
  key: string
  versionId: string
  size: number
  lastModified: string
}

export interface VersionList {
  note(bucket: string, version: ListedVersion): void
  /**
   * The complete answer to ListObjectVersions: by key, and for one key newest first
   * (docs.aws.amazon.com/AmazonS3/latest/API).
   */
  toXml(bucket: string): string
}

/** The list of versions by key, one per line in a file beside the versions. */
export const openVersionList = (folder: string): VersionList => {
  const fileOf = (bucket: string) => join(folder, `${bucket}.versions.jsonl`)
  const read = (bucket: string): ListedVersion[] => {
    try {
      const lines = readFileSync(fileOf(bucket), 'utf8').split('\n')
      return lines.filter(Boolean).map((line): ListedVersion => JSON.parse(line))
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) return []
      throw error
    }
  }
  return {
    note: (bucket, version) => appendFileSync(fileOf(bucket), `${JSON.stringify(version)}\n`),
    toXml: bucket => {
      const versions = read(bucket).reverse()
      const entries = versions
        .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
        .map(
          ({ key, versionId, size, lastModified }) =>
            `<Version><Key>${encodeURIComponent(key)}</Key><VersionId>${versionId}</VersionId><Size>${size}</Size><LastModified>${lastModified}</LastModified></Version>`,
        )
      return `<?xml version="1.0" encoding="UTF-8"?>\n<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>${entries.join('')}</ListVersionsResult>`
    },
  }
}
