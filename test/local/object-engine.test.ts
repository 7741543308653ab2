import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type ObjectEngine, openObjectEngine } from '#infra/local/engines/objects/open-object-engine.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-objects-'))
const sent: { queue: string; object: { key: string; versionId: string; sequencer: string; size: number } }[] =
  []
let engine: ObjectEngine
let s3: S3Client

beforeAll(async () => {
  engine = await openObjectEngine(
    join(folder, 's3'),
    0,
    (queue, body) => sent.push({ queue, object: JSON.parse(body).Records[0].s3.object }),
    () => {},
  )
  const notifications = [{ queueArn: 'letters', prefix: 'in/', suffix: '' }]
  const cors = [
    {
      AllowedHeaders: ['*'],
      AllowedMethods: ['PUT'],
      AllowedOrigins: ['https://desk.example'],
      ExposedHeaders: [],
    },
  ]
  await engine.putBuckets([{ name: 'drops', versioned: true, cors, notifications }])
  s3 = new S3Client({ ...sdkSettings, endpoint: engine.url })
})
afterAll(async () => {
  s3.destroy()
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

const read = async (VersionId?: string): Promise<string | undefined> => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'drops', Key: 'in/a b.txt', VersionId }))
  return await Body?.transformToString()
}

it('the embedded S3 keeps every version, and has sent its event when the upload is answered', async () => {
  const bodies = ['first', 'second', Readable.from([Buffer.from('thi'), Buffer.from('rd')])]
  const versions: (string | undefined)[] = []
  for (const Body of bodies) {
    const ContentLength = typeof Body === 'string' ? Body.length : 5
    const put = new PutObjectCommand({ Bucket: 'drops', Key: 'in/a b.txt', Body, ContentLength })
    versions.push((await s3.send(put)).VersionId)
    expect(sent.at(-1)).toMatchObject({
      queue: 'letters',
      object: { key: 'in/a+b.txt', versionId: versions.at(-1) },
    })
  }
  expect(await Promise.all(versions.map(read))).toEqual(['first', 'second', 'third'])
  expect(await read()).toBe('third')
  const sequencers = sent.map(({ object }) => object.sequencer)
  expect(sequencers).toEqual([...sequencers].sort())
})

it.each([
  ['a headline of 80 characters of three bytes', `${'港'.repeat(80)}.txt`],
  ['a name of 251 bytes', `${'a'.repeat(247)}.txt`],
  ['a key of 1,024 bytes without a slash', `${'b'.repeat(1020)}.txt`],
  ['a long folder', `${'c'.repeat(400)}/in/story.txt`],
])('the embedded S3 takes %s, as AWS does, and tells it from its like', async (_, long) => {
  const keys = [long, long.replace(/\.txt$/, '.TXT')].map(key => `in/${key}`.slice(-1024))
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket: 'drops', Key, Body: Key.slice(-4) }))
  for (const Key of keys) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'drops', Key }))
    expect(await Body?.transformToString()).toBe(Key.slice(-4))
  }
})

it('the embedded S3 refuses a key of 1,025 bytes in the words of S3', async () => {
  const put = new PutObjectCommand({ Bucket: 'drops', Key: `in/${'港'.repeat(340)}..`, Body: 'x' })
  await expect(s3.send(put)).rejects.toMatchObject({
    name: 'KeyTooLongError',
    $metadata: { httpStatusCode: 400 },
  })
})

it('a drop is later than all before it, even if the clock of the machine was set back before the stack started again', async () => {
  const home = join(folder, 'set-back')
  const sequencers: string[] = []
  const dropOnce = async () => {
    const note = (_: string, body: string) => sequencers.push(JSON.parse(body).Records[0].s3.object.sequencer)
    const opened = await openObjectEngine(home, 0, note, () => {})
    const notifications = [{ queueArn: 'letters', prefix: '', suffix: '' }]
    await opened.putBuckets([{ name: 'drops', versioned: true, cors: [], notifications }])
    const client = new S3Client({ ...sdkSettings, endpoint: opened.url })
    await client.send(new PutObjectCommand({ Bucket: 'drops', Key: 'quay.txt', Body: 'The quay' }))
    client.destroy()
    await opened.close()
  }
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    for (const day of ['2026-03-05', '2026-03-04', '2026-03-06']) {
      vi.setSystemTime(`${day}T12:00:00Z`)
      await dropOnce()
    }
  } finally {
    vi.useRealTimers()
  }
  expect(sequencers).toHaveLength(3)
  expect(sequencers).toEqual(sequencers.toSorted())
})

it('the embedded S3 keeps apart simultaneous uploads to one key', async () => {
  const before = sent.length
  const bodies = Array.from({ length: 12 }, (_, index) => `body ${index}`.padEnd(20 + index))
  const versions = await Promise.all(
    bodies.map(
      async Body =>
        (await s3.send(new PutObjectCommand({ Bucket: 'drops', Key: 'in/a b.txt', Body }))).VersionId,
    ),
  )
  expect(await Promise.all(versions.map(read))).toEqual(bodies)
  for (const { object } of sent.slice(before)) {
    const text = await read(object.versionId)
    expect(object.size).toBe(text?.length)
  }
})

it('the embedded S3 sends events only for keys that match the notification', async () => {
  const before = sent.length
  await s3.send(new PutObjectCommand({ Bucket: 'drops', Key: 'out/a.txt', Body: 'x' }))
  expect(sent.length).toBe(before)
})

it('the embedded S3 answers a browser’s preflight by the CORS rules', async () => {
  const ask = (origin: string) =>
    fetch(`${engine.url}/drops/in/a.txt`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT' },
    })
  expect((await ask('https://desk.example')).headers.get('access-control-allow-methods')).toBe('PUT')
  expect((await ask('https://other.example')).status).toBe(403)
})

it.each(['/drops/in/..%2f..%2f..%2f..%2foutside.txt', '/drops/../../outside.txt'])(
  'the embedded S3 writes nothing outside its folder for %s',
  async path => {
    await new Promise<void>((resolve, reject) => {
      // `fetch` would normalize the path.
      const { hostname, port } = new URL(engine.url)
      request({ hostname, port, path, method: 'PUT' }, response =>
        response.resume().on('end', () => resolve()),
      )
        .on('error', reject)
        .end('x')
    })
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const outside = written.filter(file => file.includes('outside'))
    expect(outside.filter(file => !file.startsWith('s3/objects/drops/'))).toEqual([])
  },
)
