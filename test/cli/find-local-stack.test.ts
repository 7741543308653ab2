import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HeadBucketCommand } from '@aws-sdk/client-s3'
import { afterAll, expect, test, vi } from 'vitest'
import { findLocalStack } from '#infra/cli/drop/find-local-stack.ts'
import type { LocalSettings } from '#infra/local/home/local-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-find-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'local.json')

test('a folder in which no stack ever ran is told apart from one whose stack is of another version', () => {
  expect(() => findLocalStack(folder)).toThrow(
    `no local stack has run here (there is no ${file}); is npm start running?`,
  )
  writeFileSync(file, '{"apiUrl":"http://127.0.0.1:8787"}')
  expect(() => findLocalStack(folder)).toThrow(`${file} was written by another version`)
})

const aKey = (scope: string) => `wd_${scope}_${'a'.repeat(43)}`

/** A stack that takes calls at `url` and has the names that nobody asks for here. */
const settingsAt = (url: string): LocalSettings => ({
  apiUrl: url,
  s3Url: url,
  sqsUrl: url,
  dynamodbUrl: url,
  cloudwatchUrl: url,
  wakeQueueUrl: url,
  dropsQueueUrl: url,
  backlogQueueUrl: url,
  deadLettersUrl: url,
  releaseDeadLettersUrl: url,
  pushDeadLettersUrl: url,
  dropsBucket: 'drops',
  textsBucket: 'texts',
  tableName: 'table',
  takedownMinutes: 60,
  dropsQueueName: 'drops',
  backlogQueueName: 'backlog',
  apiName: 'api',
  pushFunctionName: 'push',
  keys: { licensee: aKey('licensee'), editor: aKey('editor'), operator: aKey('operator') },
})

test('a stack that takes a call and never answers, as one that Ctrl-Z suspended, is not waited for without end', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  writeFileSync(
    file,
    JSON.stringify(settingsAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  )
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { s3, bucket } = findLocalStack(folder)
    const taken = once(server, 'request')
    const call = s3.send(new HeadBucketCommand({ Bucket: bucket })).catch((error: Error) => error.name)
    await taken
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await call).toBe('TimeoutError')
  } finally {
    vi.useRealTimers()
    server.closeAllConnections()
    server.close()
  }
})
