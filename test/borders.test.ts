import { spawnSync } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** A file, an import its folder must not make, and one it may. */
const borders = [
  ['schemas/planted.ts', '@middy/core', 'zod/mini'],
  ['schemas/planted.ts', 'zod/locales', 'zod/mini'],
  ['schemas/planted.ts', 'node:fs', './article.ts'],
  ['schemas/queries/planted.ts', '#domain/copy.ts', '#schemas/article.ts'],
  ['functions/domain/planted.ts', 'node:fs/promises', 'node:crypto'],
  ['functions/domain/planted.ts', '@aws-sdk/client-dynamodb', '#schemas/article.ts'],
  ['functions/domain/normalize/planted.ts', '#ports', '#domain/copy.ts'],
  ['functions/ports.ts', '@aws-sdk/client-s3', '#schemas/drop.ts'],
  ['functions/ports/planted.ts', '#domain/copy.ts', './articles.ts'],
  ['functions/domain/rights/planted.ts', '../../ports/articles.ts', './embargo.ts'],
  ['functions/commit/planted.ts', '#adapters/dynamodb/keys/article-keys.ts', '#ports'],
  ['functions/call/planted.ts', '#functions/api/feed/serve-feed.ts', '#domain/problem.ts'],
  ['functions/adapters/dynamodb/planted.ts', '#domain/copy.ts', '@aws-sdk/client-dynamodb'],
  ['functions/adapters/s3/planted.ts', 'aws-cdk-lib', '#ports'],
  ['functions/adapters/planted.ts', 'node:v8', 'node:crypto'],
  ['functions/ingest/handler.ts', 'node:v8', '#chain/queue.ts'],
  ['functions/chain/planted.ts', '@aws-sdk/client-sqs', '@middy/core'],
  ['functions/ingest/planted.ts', '../api/read-feed.ts', '#commit/commit-change.ts'],
  ['functions/ingest/orders/planted.ts', '../../desk/refuse-order.ts', '../stories/to-revision.ts'],
  ['functions/commit/read/planted.ts', '../../api/meter.ts', '../committed.ts'],
  [
    'functions/api/planted.ts',
    '#adapters/dynamodb/keys/article-keys.ts',
    '#domain/rights/visibility/is-entitled.ts',
  ],
  ['functions/api/planted.ts', '@middy/core', '#schemas/routes/routes.ts'],
  ['functions/release/planted.ts', './handler.ts', '#ports'],
  ['functions/wake/planted.ts', '../push/send-message.ts', '#license/log/scan-webhook.ts'],
  ['functions/pages/planted.ts', '#adapters/dynamodb/keys/article-keys.ts', '#call/dispatch.ts'],
  ['functions/pages/app/planted.ts', '#domain/problem.ts', 'preact'],
  ['functions/license/planted.ts', '../wake/wake-webhooks.ts', '#domain/rights/visibility/is-entitled.ts'],
  ['functions/api/handler.ts', '#functions/ingest/ingest-drop.ts', '#adapters/dynamodb/keys/article-keys.ts'],
  ['infra/planted.ts', '#functions/api/handler.ts', '#functions/api/env.ts'],
  ['infra/constructs/planted.ts', '#domain/copy.ts', '#schemas/routes/routes.ts'],
  ['infra/cli/planted.ts', '#functions/ingest/handler.ts', '#domain/drop/read-drop.ts'],
] as const

/** What of the linter's report in JSON is read here. */
interface Report {
  summary: { unchanged: number }
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[]
}

describe('the linter’s table of imports', () => {
  let scratch: string
  /** The faulty imports, as `<file>:<line>`. */
  let faults: string[]

  /** The imports of each file, in the order of its lines. */
  const planted = new Map<string, string[]>()
  for (const [file, ...specifiers] of borders)
    planted.set(file, [...(planted.get(file) ?? []), ...specifiers])
  const place = (file: string, specifier: string) =>
    `${file}:${(planted.get(file) ?? []).indexOf(specifier) + 1}`

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'wiredesk-borders-'))
    cpSync(join(root, 'biome.json'), join(scratch, 'biome.json'))
    writeFileSync(join(scratch, '.gitignore'), 'node_modules\n')
    symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'))
    for (const [file, specifiers] of planted) {
      mkdirSync(dirname(join(scratch, file)), { recursive: true })
      const imports = specifiers.map((specifier, at) => `import { planted${at} } from '${specifier}'\n`)
      const used = specifiers.map((_, at) => `planted${at}`).join(', ')
      writeFileSync(join(scratch, file), `${imports.join('')}\nexport const use = [${used}]\n`)
    }
    // One run for all files: to start the linter takes longer than to lint them.
    const run = spawnSync(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', ...planted.keys()],
      { cwd: scratch, encoding: 'utf8' },
    )
    const { summary, diagnostics }: Report = JSON.parse(run.stdout)
    expect(summary.unchanged).toBe(planted.size)
    faults = diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location: { path, start } }) => `${path}:${start.line}`)
  })
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  it.each(borders)('%s may not import %s, but may import %s', (file, forbidden, allowed) => {
    expect(faults).toContain(place(file, forbidden))
    expect(faults).not.toContain(place(file, allowed))
  })
})

/** Of a module of the repository; what has no modules, such as `package.json`, has no name of its own. */
const climb = /\b(?:from|import)\s*\(?\s*'(?:\.\.\/){2,}[^']*\.tsx?'/

it('a module more than a folder away is imported by its name, which begins with "#"', () => {
  expect("import { commit } from '../../commit/commit-change.ts'").toMatch(climb)
  const files = globSync('{functions,infra,schemas,test}/**/*.{ts,tsx}', { cwd: root })
  expect(files).toContain('functions/commit/settle.ts')
  expect(
    files.filter(
      file => file !== 'test/borders.test.ts' && climb.test(readFileSync(join(root, file), 'utf8')),
    ),
  ).toEqual([])
})
