import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
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
 * The folder, in `folder`, whose `assets` are the web app's files: the existing one if it was made from
 * exactly the present sources, otherwise a new one. It appears at once and whole, so that stacks that start
 * together may share it.
 */
export const cachePages = async (folder: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  const hash = hashSources(sources)
  const made = join(folder, hash)
  const before = readdirSync(folder)
  if (before.includes(hash)) return made
  const { bundlePages } = await import('../bundling/bundle-pages.ts')
  const making = mkdtempSync(join(folder, 'making-'))
  await bundlePages(join(making, 'assets'))
  try {
    renameSync(making, made)
  } catch (error) {
    if (!isSystemError(error, 'ENOTEMPTY', 'EEXIST')) throw error
    rmSync(making, { recursive: true, force: true })
  }
  for (const old of before)
    if (!old.startsWith('making-')) rmSync(join(folder, old), { recursive: true, force: true })
  return made
}
