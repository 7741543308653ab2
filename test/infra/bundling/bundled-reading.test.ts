import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { bundleHandler } from '#infra/bundling/bundle-handler.ts'
import { shareOf } from '#test/share.ts'

/*
 * A bundle makes patterns late, and holds lists of words in a packed form. Each fixture is read by the rules as
 * they are bundled and as they stand in the source: of two, one.
 */
const fixtures = join(import.meta.dirname, '../../fixtures')
const outdir = mkdtempSync(join(tmpdir(), 'wiredesk-bundled-'))
let bundled: typeof readDrop

beforeAll(async () => {
  await bundleHandler('functions/domain/drop/read-drop.ts', outdir)
  bundled = (await import(join(outdir, 'index.mjs'))).readDrop
}, 60_000)
afterAll(() => rmSync(outdir, { recursive: true }))

describe('the bundled rules read like the source:', () => {
  it.for(shareOf(globSync('*/*/input.*', { cwd: fixtures }).sort(), 2))('%s', async file => {
    const bytes = readFileSync(join(fixtures, file))
    const drop = { bytes, path: file, receivedAt: '2026-05-06T12:00:00Z' }
    expect(JSON.stringify(await bundled(drop))).toBe(JSON.stringify(await readDrop(drop)))
  })
})
