import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BundleSize, measureBundle } from '#infra/bundling/measure-bundle.ts'
import { findBundles } from '#test/end-to-end/find-bundles.ts'
import { readStack } from './read-stack.ts'

/** Bytes of minified code that a cold start may read. */
const limits: Record<string, number> = {
  // Two thirds are rules for copy, which grow with knowledge; no licensee waits for it.
  'functions/ingest/handler.ts': 1_007_000,
  // An end of an embargo is committed by the same protocol as a drop, whose rules for holds have grown.
  'functions/release/handler.ts': 284_500,
  'functions/authorize/handler.ts': 178_000,
  'functions/api/handler.ts': 277_000,
  'functions/desk/handler.ts': 279_000,
  'functions/pages/handler.ts': 59_000,
  'functions/wake/handler.ts': 253_500,
  'functions/push/handler.ts': 334_500,
}

const loadCommonJs = new Set(['functions/api/handler.ts', 'functions/authorize/handler.ts'])

const lambdas = Object.values(readStack('prod').findResources('AWS::Lambda::Function')).map(
  ({ Metadata, Properties }) => ({
    entry: String(Metadata?.['wiredesk:entry']),
    variables: Object.keys(Properties.Environment.Variables),
  }),
)

it('every Lambda of the stack has a limit of size', () => {
  expect(lambdas.map(({ entry }) => entry).sort()).toEqual(Object.keys(limits).sort())
})

describe.each(lambdas)('the bundle of $entry', ({ entry, variables }) => {
  let outdir: string
  let size: BundleSize
  beforeAll(async () => {
    outdir = mkdtempSync(join(tmpdir(), 'wiredesk-bundle-'))
    const made = join(await findBundles(), basename(dirname(entry)))
    // Away from the repository, whose packages it would find.
    cpSync(made, outdir, { recursive: true })
    size = measureBundle(JSON.parse(readFileSync(`${made}.json`, 'utf8')))
  })
  afterAll(() => rmSync(outdir, { recursive: true, force: true }))

  it('stays within its limit, and names nine tenths of its parts', () => {
    expect(size.initial, JSON.stringify(size.parts.slice(0, 8))).toBeLessThan(limits[entry] ?? 0)
    expect(size.parts.reduce((bytes, part) => bytes + part.bytes, 0)).toBeGreaterThan(0.9 * size.initial)
  })

  it('makes a cold start read at most two files, or three with what a late library in CommonJS needs', () => {
    expect(size.files).toBeLessThanOrEqual(loadCommonJs.has(entry) ? 3 : 2)
  })

  it('leaves out unused code of the AWS SDK', () => {
    const code = readdirSync(outdir, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.mjs'))
      .map(file => readFileSync(join(outdir, file), 'utf8'))
      .join('')
    expect(code).not.toContain('SelectObjectContent')
    expect(code).not.toContain('AWS_CONTAINER_CREDENTIALS_FULL_URI')
    expect(code).not.toContain('lru-cache')
  })

  it('loads away from the repository, exports a handler, and finds its lazy files', () => {
    const script = `
      const { readdirSync } = require('node:fs')
      import('./index.mjs').then(async ({ handler }) => {
        for (const file of readdirSync('.', { recursive: true })) if (file.endsWith('.mjs')) await import('./' + file)
        console.log(typeof handler)
      })`
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: outdir,
      env: {
        AWS_REGION: 'eu-west-1',
        LAMBDA_TASK_ROOT: outdir,
        ...Object.fromEntries(variables.map(name => [name, '60'])),
      },
      encoding: 'utf8',
    })
    expect({ stdout, stderr }).toEqual({ stdout: 'function\n', stderr: '' })
  })

  it('gives stack traces with lines of the source', () => {
    const script = `import('./index.mjs').catch(error => console.log(error.stack))`
    const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: outdir, env: {}, encoding: 'utf8' })
    expect(stdout).toMatch(new RegExp(`^    at .*${entry}:\\d+:\\d+`, 'm'))
  })
})
