import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ObjectEngine, openObjectEngine } from '#infra/local/engines/objects/open-object-engine.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import { watchDrops } from '#infra/local/watch-drops.ts'

let home: string
let engine: ObjectEngine
let s3: S3Client
let announced: string[]
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'wiredesk-watch-'))
  mkdirSync(join(home, 'drops'))
  announced = []
  const announce = (_: string, body: string) => announced.push(JSON.parse(body).Records[0].s3.object.key)
  engine = await openObjectEngine(join(home, 's3'), 0, announce, () => {})
  const notifications = [{ queueArn: 'drops', prefix: '', suffix: '' }]
  await engine.putBuckets([{ name: 'drops', versioned: true, cors: [], notifications }])
  s3 = new S3Client({ ...sdkSettings, endpoint: engine.url })
})
afterEach(async () => {
  s3.destroy()
  await engine.close()
  rmSync(home, { recursive: true, force: true })
})

const trouble = vi.fn()
/** What is dropped of the files that are in the folder when the stack starts. */
const watchFrom = async (waitFor: string[]): Promise<string[]> => {
  const before = announced.length
  const watcher = await watchDrops(join(home, 'drops'), s3, 'drops', { receipt: () => {}, trouble })
  const dropped = () => announced.slice(before)
  await vi.waitFor(() => expect(dropped()).toEqual(expect.arrayContaining(waitFor)), { timeout: 60_000 })
  await watcher.close()
  expect(trouble).not.toHaveBeenCalled()
  return dropped()
}

test('a file that was dropped before is not dropped again; one whose upload was cut off is', async () => {
  for (const name of ['whole.txt', 'cut.txt']) {
    writeFileSync(join(home, 'drops', name), name)
    await putDrop(s3, 'drops', name, Buffer.from(name))
  }
  const list = join(home, 's3/versions/drops.versions.jsonl')
  const kept = readFileSync(list, 'utf8')
    .split('\n')
    .filter(line => line.includes('"whole.txt"'))
  rmSync(list)
  appendFileSync(list, `${kept.join('\n')}\n`)
  expect(await watchFrom(['cut.txt'])).toEqual(['cut.txt'])
})

test('a file that was changed while the stack was down is dropped again', async () => {
  await putDrop(s3, 'drops', 'ferry.txt', Buffer.from('at dawn'))
  writeFileSync(join(home, 'drops/ferry.txt'), 'at dusk')
  expect(await watchFrom(['ferry.txt'])).toEqual(['ferry.txt'])
})

test('drops many files one after another, so that the stack has time for the copy it was given', async () => {
  for (let at = 0; at < 50; at += 1) writeFileSync(join(home, 'drops', `${at}.txt`), String(at))
  let underWay = 0
  let most = 0
  s3.middlewareStack.add(
    next => async given => {
      underWay += 1
      most = Math.max(most, underWay)
      return await next(given).finally(() => {
        underWay -= 1
      })
    },
    { step: 'initialize' },
  )
  expect(await watchFrom(Array.from({ length: 50 }, (_, at) => `${at}.txt`))).toHaveLength(50)
  expect(most).toBe(1)
})

test('a file that comes need not wait until those that were there before are looked up', async () => {
  await putDrop(s3, 'drops', 'ferry.txt', Buffer.from('at dawn'))
  writeFileSync(join(home, 'drops/ferry.txt'), 'at dawn')
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  s3.middlewareStack.add(
    (next, { commandName }) =>
      async given => {
        if (commandName === 'HeadObjectCommand') await answered
        return await next(given)
      },
    { step: 'initialize' },
  )
  const watcher = await watchDrops(join(home, 'drops'), s3, 'drops', { receipt: () => {}, trouble })
  writeFileSync(join(home, 'drops/quay.txt'), 'The quay')
  await vi.waitFor(() => expect(announced).toContain('quay.txt'), { timeout: 10_000 })
  answer()
  await watcher.close()
})

test('goes on past what is no file, which may never end: a pipe, a link to a device', async () => {
  execFileSync('mkfifo', [join(home, 'drops', 'a-pipe.txt')])
  symlinkSync('/dev/zero', join(home, 'drops', 'b-zero.txt'))
  writeFileSync(join(home, 'drops', 'ferry.txt'), 'at dawn')
  const told: string[] = []
  const report = { receipt: () => {}, trouble: (line: string) => void told.push(line) }
  const watcher = await watchDrops(join(home, 'drops'), s3, 'drops', report)
  await vi.waitFor(() => expect(announced).toEqual(['ferry.txt']), { timeout: 20_000 })
  await watcher.close()
  expect(told.filter(line => / is no file: /.test(line))).toHaveLength(2)
})
