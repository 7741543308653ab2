import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { putDrop } from '#infra/local/put-drop.ts'
import { aLicensee } from '#test/end-to-end/a-licensee.ts'
import { aStory } from '#test/end-to-end/a-story.ts'
import { startQuietly } from '#test/end-to-end/start-quietly.ts'
import { readStack } from '#test/infra/read-stack.ts'

/** What an access key, a webhook or AWS secret, or a private key looks like. */
const secret =
  /wd_(licensee|editor|operator)_[\w-]{20,}|whsec_[\w+/=]{20,}|AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY/

it.each(['dev', 'prod'] as const)('the %s template holds no secret', stage => {
  expect(JSON.stringify(readStack(stage).toJSON())).not.toMatch(secret)
})

it('no log of the local stack holds an access key or copy', async () => {
  const home = mkdtempSync(join(tmpdir(), 'wiredesk-secrets-'))
  const stack = await startQuietly(home)
  const { settings } = stack
  try {
    const headline = 'Bakery opens at the old pier'
    await putDrop(stack.s3, settings.dropsBucket, 'bakery.txt', Buffer.from(aStory(headline)))
    const licensee = aLicensee(settings)
    const { href } = await licensee.awaitChange(headline)
    await licensee.get(href)
    await fetch(`${settings.apiUrl}/v1/feed`, { headers: { 'x-api-key': `${settings.keys.licensee}x` } })
  } finally {
    await stack.stop()
  }
  const logs = globSync(join(home, 'logs/*.log')).map(file => readFileSync(file, 'utf8'))
  rmSync(home, { recursive: true, force: true })
  expect(logs.length).toBeGreaterThan(2)
  expect(logs.join()).toContain('bakery.txt')
  for (const log of logs) {
    expect(log).not.toMatch(secret)
    expect(log).not.toContain('night ferry')
  }
}, 120_000)
