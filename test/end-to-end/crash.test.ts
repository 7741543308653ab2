import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { readSettings } from '#infra/local/home/read-settings.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import { aLicensee } from './a-licensee.ts'
import { aStory } from './a-story.ts'
import { startQuietly } from './start-quietly.ts'

const home = mkdtempSync(join(tmpdir(), 'wiredesk-crash-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('every drop whose upload was answered is ingested exactly once after the local stack was killed', {
  timeout: 120_000,
}, async () => {
  const start = resolve(import.meta.dirname, '../../infra/local/start.ts')
  const child = spawn(process.execPath, [start], { env: { ...process.env, WIREDESK_HOME: home, PORT: '0' } })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false }))
    if (String(chunk).includes('Ready in')) break
  const settings = readSettings(join(home, 'local.json'))
  if (!settings) throw new Error('local.json is not there')
  const s3 = new S3Client({ ...sdkSettings, endpoint: settings.s3Url })
  const headlines = Array.from(
    { length: 20 },
    (_, index) => `Night ferry, chapter ${index + 1}, sails on time`,
  )
  await Promise.all(
    headlines.map((headline, index) =>
      putDrop(s3, settings.dropsBucket, `chapter-${index}.txt`, Buffer.from(aStory(headline))),
    ),
  )
  child.kill('SIGKILL')
  await ended
  s3.destroy()

  const stack = await startQuietly(home)
  const licensee = aLicensee(stack.settings)
  for (const headline of headlines) await licensee.awaitChange(headline)
  const chapters = (await licensee.readFeed()).filter(({ headline }) => headline?.startsWith('Night ferry'))
  expect(chapters.map(({ headline }) => headline).sort()).toEqual([...headlines].sort())
  await stack.stop()
})
