import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from './hash-sources.ts'
import { isSystemError } from './is-system-error.ts'

/**
 * Everything the web app is made from: its own source, the API description, and the versions of their
 * libraries.
 */
const sources = [
  'functions/pages/app/**/*.*',
  'infra/bundling/bundle-pages.ts',
  'infra/openapi/**/*.*',
  'schemas/**/*.ts',
  'package.json',
  'package-lock.json',
]

/**
 * Provides the web app's files in `folder`/assets: the existing ones if they were built from exactly the
 * present sources, otherwise new ones.
 */
export const cachePages = async (folder: string): Promise<void> => {
  const hashFile = join(folder, 'assets.sha256')
  const hash = hashSources(sources)
  if (readKept(hashFile) === hash) return
  rmSync(hashFile, { force: true })
  const { bundlePages } = await import('../bundling/bundle-pages.ts')
  await bundlePages(join(folder, 'assets'))
  writeFileSync(hashFile, hash)
}

const readKept = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined
    throw error
  }
}
