import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { cachePages } from '#infra/local/cache-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-kept-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the local stack bundles the web app once, also for two that start together, and again for other sources', async () => {
  mkdirSync(join(folder, 'of-other-sources'))
  const [made, again] = await Promise.all([cachePages(folder), cachePages(folder)])
  expect(again).toBe(made)
  expect(readdirSync(folder).map(name => join(folder, name))).toEqual([made])
  const assets = join(made, 'assets')
  const files = readdirSync(assets)
  expect(files).toEqual(expect.arrayContaining(['index.html', 'docs.html', 'openapi.json']))
  writeFileSync(join(assets, 'mark'), 'of the first time')
  expect(await cachePages(folder)).toBe(made)
  expect(readdirSync(assets)).toEqual([...files, 'mark'].sort())
})
