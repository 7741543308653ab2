import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { putDrop } from '#infra/local/put-drop.ts'
import { type LocalStack, startLocalStack } from '#infra/local/start-local-stack.ts'
import { aLicensee } from '#test/end-to-end/a-licensee.ts'
import { aStory } from '#test/end-to-end/a-story.ts'
import { runCli } from '#test/end-to-end/run-cli.ts'
import { hasMoto } from './has-moto.ts'
import { openMotoEngines } from './open-moto-engines.ts'

describe.skipIf(!hasMoto)(
  'the whole system on moto (skipped where it is not installed)',
  { timeout: 60_000 },
  () => {
    const home = mkdtempSync(join(tmpdir(), 'wiredesk-moto-'))
    const trouble: string[] = []
    let stack: LocalStack
    beforeAll(async () => {
      stack = await startLocalStack({
        home,
        port: 0,
        report: { receipt: () => {}, trouble: line => trouble.push(line) },
        engines: openMotoEngines,
      })
    }, 60_000)
    afterAll(async () => {
      await stack.stop()
      rmSync(home, { recursive: true, force: true })
    })

    const drop = (key: string, text: string) =>
      putDrop(stack.s3, stack.settings.dropsBucket, key, Buffer.from(text))

    it('serves a story dropped into the bucket, by notification, queue, ingest and API', async () => {
      const headline = 'Night ferry stays for another year'
      await drop('desk/night ferry+1.txt', aStory(headline))
      const licensee = aLicensee(stack.settings)
      const change = await licensee.awaitChange(headline)
      expect(await licensee.readArticle(change.href)).toMatchObject({
        id: change.articleId,
        headline,
        status: 'usable',
        dateline: { place: 'PORT ELLERY' },
        contributors: [{ name: 'Jonas Achterberg', role: 'assistance' }],
      })
    })

    it('answers 410 for a story killed from the command line', async () => {
      await drop('desk/pier.txt', aStory('Pier to close for the winter'))
      const licensee = aLicensee(stack.settings)
      const { articleId, href } = await licensee.awaitChange('Pier to close for the winter')
      const killed = await runCli(home, 'kill', articleId, '--reason', 'The pier stays open')
      expect(killed).toMatchObject({ code: 0 })
      const isGone = async () => {
        const response = await fetch(new URL(href, stack.settings.apiUrl), {
          headers: { 'x-api-key': stack.settings.keys.licensee },
        })
        expect(response.status).toBe(410)
      }
      await vi.waitFor(isGone, { timeout: 60_000 })
    })

    it('reported no trouble in the tests above', () => {
      expect(trouble).toEqual([])
    })
  },
)
