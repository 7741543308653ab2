import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startFunction } from '#infra/local/lambda/start-function.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-function-'))
const lambda = startFunction(
  {
    name: 'tried',
    arn: 'arn:aws:lambda:us-east-1:000000000000:function:tried',
    entry: 'test/local/handlers/handler.ts',
    exportName: 'handler',
    timeoutSeconds: 1,
    memoryMegabytes: 128,
    environment: {},
  },
  { AWS_LAMBDA_FUNCTION_NAME: 'tried' },
  { logs: folder, cache: join(folder, 'cache') },
)
afterAll(async () => {
  await lambda.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('a local Lambda is loaded ahead of its first call when asked to, and once only', async () => {
  await lambda.load()
  const log = () => readFileSync(join(folder, 'handlers.log'), 'utf8')
  await expect.poll(log).toBe('loaded\n')
  await lambda.load()
  await lambda.invoke({ ask: 'nothing' })
  expect(log()).toBe('loaded\n')
})

it('a local Lambda has its own environment, and none of the process that started it', async () => {
  expect(await lambda.invoke({ ask: 'name' })).toEqual({ name: 'tried', home: null })
})

it('a local Lambda answers in one lane while another is busy', async () => {
  const busy = lambda.invoke({ ask: 'hang' }, 'other').catch(() => 'out of time')
  const first = lambda.invoke({ ask: 'name' }).then(() => 'answered')
  expect(await Promise.race([busy, first])).toBe('answered')
  expect(await busy).toBe('out of time')
})

it('a local Lambda knows its remaining time', async () => {
  const { left } = (await lambda.invoke({ ask: 'time' })) as { left: number }
  expect(left).toBeLessThanOrEqual(1000)
})

it('a local Lambda that returns nothing gives null', async () => {
  expect(await lambda.invoke({ ask: 'nothing' })).toBeNull()
})

it.each([
  ['throws', 'fail', { errorType: 'TypeError', errorMessage: 'as asked' }],
  [
    'runs out of time',
    'hang',
    { errorType: 'Sandbox.Timedout', errorMessage: 'Task timed out after 1.00 seconds' },
  ],
  ['breaks outside of the call', 'die', { errorMessage: 'outside of the call' }],
])('a local Lambda that %s fails that call, and answers the next', async (_, ask, failure) => {
  await expect(lambda.invoke({ ask })).rejects.toMatchObject({ failure })
  expect(await lambda.invoke({ ask: 'name' })).toMatchObject({ name: 'tried' })
})

it('a local Lambda logs the error that broke it', () => {
  expect(readFileSync(join(folder, 'handlers.log'), 'utf8')).toContain('outside of the call')
})
