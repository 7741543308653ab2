import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { cachePages } from '#infra/local/cache-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiredesk-kept-'))
const assets = join(folder, 'assets')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the local stack bundles the web app once, and again when its sources have changed', async () => {
  await cachePages(folder)
  const made = readdirSync(assets)
  expect(made).toEqual(expect.arrayContaining(['index.html', 'docs.html', 'openapi.json']))
  writeFileSync(join(assets, 'mark'), 'of the first time')
  await cachePages(folder)
  expect(readdirSync(assets)).toEqual([...made, 'mark'].sort())
  writeFileSync(join(folder, 'assets.sha256'), 'of other sources')
  await cachePages(folder)
  expect(readdirSync(assets)).toEqual(made)
})
