import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
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

/** In milliseconds: what no run asked for since then goes. A run that is under way in the same checkout loads parts of its own late. */
const KEPT_FOR = 60 * 60_000

const kept = join(repositoryRoot, 'node_modules/.cache/local-stacks/bundles')

/**
 * The folder that holds what each Lambda is deployed with, in a folder of its name, and esbuild's metafile of it in `<name>.json`: the
 * existing one if it was made from exactly the present sources, otherwise a new one.
 */
export const cacheBundles = async (): Promise<string> => {
  const made = join(kept, hashSources(sources))
  if (existsSync(made)) {
    utimesSync(made, new Date(), new Date())
    return made
  }
  mkdirSync(kept, { recursive: true })
  const making = mkdtempSync(join(kept, 'making-'))
  const { bundleLambda } = await import('#infra/bundling/bundle-lambda.ts')
  for (const entry of globSync('functions/*/handler.ts', { cwd: repositoryRoot })) {
    const outdir = join(making, basename(dirname(entry)))
    writeFileSync(`${outdir}.json`, JSON.stringify(await bundleLambda(entry, outdir)))
  }
  try {
    renameSync(making, made)
  } catch (error) {
    // Another run made the same meanwhile.
    if (!existsSync(made)) throw error
    rmSync(making, { recursive: true })
  }
  removeUnused()
  return made
}

const removeUnused = (): void => {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name)
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: Number.POSITIVE_INFINITY }
    if (Date.now() - mtimeMs > KEPT_FOR) rmSync(folder, { recursive: true, force: true })
  }
}
