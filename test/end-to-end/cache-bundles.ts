import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { hashSources } from '#infra/local/hash-sources.ts'
import { repositoryRoot } from '#infra/repository-root.ts'

/** Everything that a bundle is made from, and the versions of libraries and of the bundler. */
const sources = [
  'functions/**/*.*',
  'infra/bundling/**/*.*',
  'infra/openapi/**/*.*',
  'schemas/**/*.*',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

const kept = join(repositoryRoot, 'node_modules/.cache/local-stacks/bundles')

/**
 * The folder that holds what each Lambda is deployed with, in a folder of its name, and esbuild's metafile of it in `<name>.json`: the
 * existing one if it was made from exactly the present sources, otherwise a new one.
 */
export const cacheBundles = async (): Promise<string> => {
  const made = join(kept, hashSources(sources))
  if (existsSync(made)) return made
  mkdirSync(kept, { recursive: true })
  const before = readdirSync(kept)
  const making = mkdtempSync(join(kept, 'making-'))
  const { bundleLambda } = await import('#infra/bundling/bundle-lambda.ts')
  for (const entry of globSync('functions/*/handler.ts', { cwd: repositoryRoot })) {
    const outdir = join(making, basename(dirname(entry)))
    writeFileSync(`${outdir}.json`, JSON.stringify(await bundleLambda(entry, outdir)))
  }
  renameSync(making, made)
  for (const old of before) rmSync(join(kept, old), { recursive: true, force: true })
  return made
}
