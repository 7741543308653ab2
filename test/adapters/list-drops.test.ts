import type { ListObjectVersionsCommandInput, S3Client } from '@aws-sdk/client-s3'
import { expect, test } from 'vitest'
import { listDrops } from '#adapters/s3/list-drops.ts'

const encode = (key: string): string => encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+')

/**
 * A bucket that lists two versions a page, as S3 does when keys are to be URL-encoded: so is the marker that it gives,
 * but not the one that it takes.
 */
const bucketOf = (keys: readonly string[]): S3Client => {
  const send = async ({ input }: { input: ListObjectVersionsCommandInput }) => {
    const rest = keys.filter(key => input.KeyMarker === undefined || key > input.KeyMarker)
    const page = rest.slice(0, 2)
    return {
      Versions: page.map(key => ({
        Key: encode(key),
        VersionId: 'v1',
        Size: 1,
        LastModified: new Date('2026-03-01T10:00:00Z'),
      })),
      ...(rest.length > 2 && {
        IsTruncated: true,
        NextKeyMarker: encode(page.at(-1) ?? ''),
        NextVersionIdMarker: 'v1',
      }),
    }
  }
  return { send } as unknown as S3Client
}

test('every drop is listed once, whatever the last key of a page holds', async () => {
  const keys = [
    'ap/ferry 1.txt',
    'ap/ferry 2.txt',
    'ap/ferry 3.txt',
    'ap/ferry+4.txt',
    'dpa/Fähre.txt',
    'dpa/Zug.txt',
  ].sort()
  const listed: string[] = []
  for await (const { key } of listDrops(bucketOf(keys), 'drops')) listed.push(key)
  expect(listed).toEqual(keys)
})
