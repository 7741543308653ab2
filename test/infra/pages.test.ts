import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundlePages } from '#infra/bundling/bundle-pages.ts'

/** Compressed bytes a browser loads before it shows a page. */
const FIRST_VIEW = 100 * 1024

describe('the web app', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wiredesk-pages-'))
    await bundlePages(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const packed = (file: string) => gzipSync(read(file)).length

  /** A script and everything it imports statically. */
  const withImports = (file: string, found = new Set<string>()): Set<string> => {
    if (found.has(file)) return found
    found.add(file)
    for (const [, imported] of read(file).matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g))
      if (imported) withImports(imported, found)
    return found
  }

  it.each(['desk', 'portal', 'board'])('loads less than 100 KB, compressed, to show the %s', page => {
    const files = readdirSync(folder)
    const named = (start: string) => files.find(file => file.startsWith(`${start}-`)) ?? ''
    const scripts = withImports(named(page), withImports(named('main')))
    const all = ['index.html', files.find(file => /^style-.*css$/.test(file)) ?? '', ...scripts]
    expect(all.length).toBeGreaterThan(4)
    expect(all.map(packed).reduce((sum, bytes) => sum + bytes)).toBeLessThan(FIRST_VIEW)
  })

  it('loads nothing from other sites, and has no inline scripts', () => {
    const page = read('index.html')
    for (const [, address] of page.matchAll(/(?:src|href)="([^"]+)"/g))
      expect(address).toMatch(/^(assets\/[\w.-]+|data:,)$/)
    expect(page).not.toMatch(/<style|<script>|\son\w+=/)
  })
})
