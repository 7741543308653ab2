import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dropStoreOf } from '#adapters/s3/drop-store-of.ts'
import { lazyTextStore } from '#adapters/s3/lazy-text-store.ts'
import { type ListedDrop, listDrops } from '#adapters/s3/list-drops.ts'
import { s3DropStore } from '#adapters/s3/s3-drop-store.ts'
import { s3TextStore } from '#adapters/s3/s3-text-store.ts'
import { s3Uploads } from '#adapters/s3/s3-uploads.ts'
import { signedObjects } from '#adapters/s3/signed-objects.ts'
import { writeDropMetadata } from '#adapters/s3/write-drop-metadata.ts'
import { type ObjectEngine, openObjectEngine } from '#infra/local/engines/objects/open-object-engine.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import type { Drop } from '#schemas/drop.ts'

let folder: string
let engine: ObjectEngine
let client: S3Client

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wiredesk-s3-'))
  engine = await openObjectEngine(
    folder,
    0,
    () => {},
    () => {},
  )
  const bucket = { notifications: [], cors: [] }
  await engine.putBuckets([
    { ...bucket, name: 'drops', versioned: true },
    { ...bucket, name: 'texts', versioned: false },
  ])
  vi.stubEnv('AWS_ENDPOINT_URL_S3', engine.url)
  vi.stubEnv('AWS_REGION', 'eu-west-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  client = new S3Client({})
})
afterAll(async () => {
  vi.unstubAllEnvs()
  client.destroy()
  await engine.close()
  await rm(folder, { recursive: true })
})

/** Uploads a drop, and returns it as its event would name it. */
const upload = async (key: string, text: string): Promise<Drop> => {
  const { VersionId: versionId } = await client.send(
    new PutObjectCommand({ Bucket: 'drops', Key: key, Body: text }),
  )
  const size = Buffer.byteLength(text)
  return {
    bucket: 'drops',
    key,
    ...(versionId && { versionId }),
    sequencer: '0A',
    size,
    droppedAt: '2026-03-01T10:00:00Z',
  }
}

const textOf = (bytes: Uint8Array | 'too-large' | 'missing'): string =>
  typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)

describe.each([
  ['the SDK', () => s3DropStore(client)],
  ['a signed GET', () => dropStoreOf(signedObjects())],
])('drops read by %s', (_, open) => {
  test('are the version that was dropped, whatever the key and whatever was dropped there since', async () => {
    const drops = open()
    const key = 'desk/a café + more.txt'
    const first = await upload(key, 'The harbour reopened.')
    await upload(key, 'The harbour is shut.')
    expect(textOf(await drops.read(first, 100))).toBe('The harbour reopened.')
  })

  test('are read up to the size allowed', async () => {
    const drops = open()
    const drop = await upload('ten.txt', '0123456789')
    expect(textOf(await drops.read(drop, 10))).toBe('0123456789')
    expect(await drops.read(drop, 9)).toBe('too-large')
  })

  test('are missing when they are gone', async () => {
    const { versionId: _, ...drop } = await upload('here.txt', 'here')
    expect(await open().read({ ...drop, key: 'gone.txt' }, 10)).toBe('missing')
  })

  test('carry who dropped each version, in any letters, whether a form uploads them or a command', async () => {
    const drops = open()
    const dropped = await upload('desk/by.txt', 'Before.')
    const body = new TextEncoder().encode('After.')
    const byCommand = await putDrop(client, 'drops', dropped.key, body, writeDropMetadata({ by: 'Ída' }))
    expect(await drops.open({ ...dropped, versionId: byCommand }, 100)).toMatchObject({ by: 'Ída' })
    expect(await drops.open(dropped, 100)).not.toHaveProperty('by')
    const escaping = await putDrop(client, 'drops', dropped.key, body, { 'dropped-by': '%1b[2JIda' })
    expect(await drops.open({ ...dropped, versionId: escaping }, 100)).not.toHaveProperty('by')

    const by = 'Ída Brandt, 夜勤'
    const size = body.byteLength
    const { url, fields } = await s3Uploads(client, 'drops').sign({ key: dropped.key, size, by, seconds: 60 })
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', new Blob([body]))
    const { headers } = await fetch(url, { method: 'POST', body: form })
    const versionId = headers.get('x-amz-version-id') ?? ''
    expect(await drops.open({ ...dropped, versionId }, 100)).toMatchObject({ by })
  })

  test('carry an order to reinstate with their version, in any letters', async () => {
    const word = { by: 'Ída', at: '2026-03-01T10:00:00.000Z', reason: '“Pier” — it was another story.' }
    const drops = open()
    const dropped = await upload('desk/reinstated.txt', 'Before.')
    const body = new TextEncoder().encode('After.')
    const versionId = await putDrop(
      client,
      'drops',
      dropped.key,
      body,
      writeDropMetadata({ reinstatement: word }),
    )
    expect(await drops.open({ ...dropped, versionId }, 100)).toMatchObject({ reinstatement: word })
    expect(await drops.open(dropped, 100)).not.toHaveProperty('reinstatement')
    expect(textOf(await drops.read({ ...dropped, versionId }, 100))).toBe('After.')
  })
})

test('a text is stored under a key made of its content, and is read unchanged, also by the lazy store', async () => {
  const bytes = new Uint8Array([0, 1, 254, 255])
  const texts = s3TextStore(client, 'texts')
  const key = await texts.put(bytes)
  expect(await texts.put(bytes)).toBe(key)
  expect(await texts.get(key)).toEqual(bytes)
  const lazy = lazyTextStore('texts')
  expect(await lazy.put(new Uint8Array([1]))).not.toBe(key)
  expect(await lazy.get(key)).toEqual(bytes)
})

test('a text that is not there is none', async () => {
  expect(await s3TextStore(client, 'texts').get('texts/none')).toBeUndefined()
})

test('listDrops gives every version of every drop, newest first for a key, whatever characters the key has', async () => {
  const key = 'listed/Café & <bar> 100%+1.txt'
  const [first, second] = [await upload(key, 'One'), await upload(key, 'The second')]
  const listed: ListedDrop[] = []
  for await (const drop of listDrops(client, 'drops')) if (drop.key.startsWith('listed/')) listed.push(drop)
  expect(listed.map(({ storedAt, ...drop }) => [drop, Number.isNaN(Date.parse(storedAt))])).toEqual(
    [second, first].map(({ versionId, size }) => [{ bucket: 'drops', key, versionId, size }, false]),
  )
})
