import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import { parseAtomFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LocalSettings } from '#infra/local/home/local-settings.ts'
import { readSettings } from '#infra/local/home/read-settings.ts'
import { putDrop } from '#infra/local/put-drop.ts'
import type { LocalStack } from '#infra/local/start-local-stack.ts'
import { aLicensee } from './a-licensee.ts'
import { aStory } from './a-story.ts'
import { hasAwsCli } from './has-aws-cli.ts'
import { runCli } from './run-cli.ts'
import { startQuietly } from './start-quietly.ts'

const home = mkdtempSync(join(tmpdir(), 'wiredesk-home-'))
const outside = mkdtempSync(join(tmpdir(), 'wiredesk-copy-'))
const realStory = resolve(import.meta.dirname, '../../../shared/drops/blinken-han.txt')
const trouble: string[] = []

/** A file outside the stack's folder, with a story of this headline. */
const aFile = (name: string, headline: string): string => {
  const file = join(outside, name)
  writeFileSync(file, aStory(headline))
  return file
}

describe('the local stack', () => {
  let stack: LocalStack
  beforeAll(async () => {
    stack = await startQuietly(home, trouble)
  })
  afterAll(async () => {
    await stack.stop()
    rmSync(home, { recursive: true, force: true })
    rmSync(outside, { recursive: true, force: true })
  })

  it('writes its addresses and keys to local.json, readable by its owner only', () => {
    const file = join(home, 'local.json')
    expect(readSettings(file)).toEqual(LocalSettings.parse(stack.settings))
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['no key', {}],
    ['a key it does not know', { 'x-api-key': 'wd_licensee_nobody' }],
  ])('answers %s with 401 and a problem document', async (_, headers: Record<string, string>) => {
    const response = await fetch(`${stack.settings.apiUrl}/v1/feed`, { headers })
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status: 401 })
  })

  it('answers HEAD like GET without a body, and another method with 405 and those allowed', async () => {
    const url = `${stack.settings.apiUrl}/v1/feed`
    const headers = { 'x-api-key': stack.settings.keys.licensee }
    const [get, head] = await Promise.all(['GET', 'HEAD'].map(method => fetch(url, { method, headers })))
    expect([head?.status, head?.headers.get('etag')]).toEqual([200, get?.headers.get('etag')])
    expect(await head?.text()).toBe('')
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(401)
    for (const [method, status] of [
      ['DELETE', 405],
      ['OPTIONS', 204],
    ] as const) {
      const other = await fetch(url, { method })
      expect([other.status, other.headers.get('allow')]).toEqual([status, 'GET, HEAD, OPTIONS'])
    }
  })

  it('serves a story dropped into the bucket', async () => {
    const licensee = aLicensee(stack.settings)
    const story = aStory('Night ferry stays for another year')
    await putDrop(stack.s3, stack.settings.dropsBucket, 'desk/night ferry+1.txt', Buffer.from(story))
    const change = await licensee.awaitChange('Night ferry stays for another year')
    expect(await licensee.readArticle(change.href)).toMatchObject({
      id: change.articleId,
      status: 'usable',
      dateline: { place: 'PORT ELLERY' },
      distributor: 'Meridian Content Exchange, LLC',
      contributors: [{ name: 'Jonas Achterberg', role: 'assistance' }],
    })
  })

  it('serves a file copied into the watched folder', async () => {
    copyFileSync(aFile('copied.txt', 'Copied stories come in, too'), join(home, 'drops', 'copied.txt'))
    await aLicensee(stack.settings).awaitChange('Copied stories come in, too')
  })

  it('takes a file that is still being written once it gets its name', async () => {
    const [part, file] = ['slow.txt.part', 'slow.txt'].map(name => join(home, 'drops', name))
    copyFileSync(aFile('slow.txt', 'A slow copy comes in whole'), String(part))
    copyFileSync(aFile('behind.txt', 'A quick copy comes in before it'), join(home, 'drops', 'behind.txt'))
    const licensee = aLicensee(stack.settings)
    await licensee.awaitChange('A quick copy comes in before it')
    renameSync(String(part), String(file))
    await licensee.awaitChange('A slow copy comes in whole')
    const { Contents } = await stack.s3.send(
      new ListObjectsV2Command({ Bucket: stack.settings.dropsBucket, Prefix: 'slow' }),
    )
    expect(Contents?.map(({ Key }) => Key)).toEqual(['slow.txt'])
  })

  it.skipIf(!hasAwsCli)(
    'serves a file that `aws s3 cp` uploaded (skipped where there is no aws)',
    async () => {
      const { s3Url, dropsBucket } = stack.settings
      const file = aFile('uploaded.txt', 'Uploads of the AWS CLI come in, too')
      await promisify(execFile)('aws', ['s3', 'cp', file, `s3://${dropsBucket}/`, '--endpoint-url', s3Url], {
        env: {
          ...process.env,
          AWS_ACCESS_KEY_ID: 'any',
          AWS_SECRET_ACCESS_KEY: 'any',
          AWS_DEFAULT_REGION: 'us-east-1',
        },
      })
      await aLicensee(stack.settings).awaitChange('Uploads of the AWS CLI come in, too')
    },
  )

  it('serves a story in another format, and in the Atom feed of the latest', async () => {
    const licensee = aLicensee(stack.settings)
    const story = aStory('Lighthouse opens to visitors again')
    await putDrop(stack.s3, stack.settings.dropsBucket, 'desk/lighthouse.txt', Buffer.from(story))
    const { href } = await licensee.awaitChange('Lighthouse opens to visitors again')
    const ninjs = await licensee.get(`${href}?format=ninjs-1.6`)
    expect(ninjs.headers.get('content-type')).toBe('application/vnd.iptc.ninjs+json;version=1.6')
    expect(await ninjs.json()).toMatchObject({ headline: 'Lighthouse opens to visitors again', type: 'text' })
    const atom = await licensee.get('/v1/latest.atom')
    expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(parseAtomFeed(await atom.text()).entries?.[0]?.title?.value).toBe(
      'Lighthouse opens to visitors again',
    )
  })

  it('compresses a large answer when the caller accepts gzip', async () => {
    const response = await aLicensee(stack.settings).get('/v1/feed?limit=200')
    expect(response.headers.get('content-encoding')).toBe('gzip')
  })

  it('gives a command-line drop its receipt, and calls a repeated drop a duplicate', async () => {
    const file = aFile('by-hand.txt', 'A drop by hand gets its receipt')
    const first = await runCli(home, 'drop', file)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toMatch(/^accepted +by-hand\.txt\n +A drop by hand gets its receipt\n/)
    const before = await aLicensee(stack.settings).readFeed()
    const again = await runCli(home, 'drop', '--json', file)
    expect(again.code).toBe(0)
    expect(JSON.parse(again.stdout)).toMatchObject({
      ok: true,
      receipt: { items: [{ outcome: 'duplicate' }] },
    })
    expect(await aLicensee(stack.settings).readFeed()).toEqual(before)
  })

  it('says why a drop was rejected', async () => {
    const file = join(outside, 'empty.txt')
    writeFileSync(file, '')
    const { code, stdout } = await runCli(home, 'drop', file)
    expect(code).toBe(2)
    expect(stdout).toMatch(/^rejected +empty\.txt\n +empty/)
  })

  it.skipIf(!existsSync(realStory))(
    'reads the design’s example story (skipped where ../shared is absent)',
    async () => {
      expect(await runCli(home, 'drop', realStory)).toMatchObject({ code: 0 })
      const licensee = aLicensee(stack.settings)
      const headline = 'Blinken meets Chinese vice president on sidelines of UN General Assembly in New York'
      const article = await licensee.readArticle((await licensee.awaitChange(headline)).href)
      expect(article).toMatchObject({
        headline,
        authors: [{ name: 'Iain Marlow', affiliation: 'Bloomberg News' }],
        contributors: [
          { name: 'Jacob Gu', role: 'assistance' },
          { name: 'Lin Cheng', role: 'assistance' },
        ],
        dateline: { place: 'UNITED NATIONS' },
        copyright: { year: 2023, holder: 'Bloomberg L.P.' },
        agency: 'Bloomberg News',
        distributor: 'Tribune Content Agency, LLC',
        sections: ['News & Features'],
      })
      expect(article.body.text).toMatch(/^China’s Vice President[\s\S]*“doomed to fail\.”$/)
    },
  )

  it('keeps keys, feed and articles over a restart, and takes files copied meanwhile', async () => {
    const { keys } = stack.settings
    const before = await aLicensee(stack.settings).readFeed()
    await stack.stop()
    copyFileSync(aFile('meanwhile.txt', 'Copied while nobody watched'), join(home, 'drops', 'meanwhile.txt'))
    stack = await startQuietly(home, trouble)
    expect(stack.settings.keys).toEqual(keys)
    const licensee = aLicensee(stack.settings)
    await licensee.awaitChange('Copied while nobody watched')
    const after = await licensee.readFeed()
    expect(after.map(({ articleId }) => articleId).slice(0, before.length)).toEqual(
      before.map(({ articleId }) => articleId),
    )
    expect(after.length).toBe(before.length + 1)
  })

  it('reported no trouble in the tests above', () => {
    expect(trouble).toEqual([])
  })
})
