import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { repositoryRoot } from '../repository-root.ts'

const Entry = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
})
const Lockfile = z.object({ packages: z.record(z.string(), Entry) })
const Manifest = z.object({
  license: z.string().optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
})

/** Packages that state their license only in their Readme. */
const inReadme: Readonly<Record<string, string>> = { 'node_modules/humanize-number': 'MIT' }

/** A package pinned by the lockfile. */
export interface LockedPackage {
  name: string
  version: string
  /** SPDX expression; packages from before SPDX state theirs in `licenses`. */
  license: string
  /** Whether it is deployed, rather than only used to build or test. */
  isDeployed: boolean
}

/** Every package of the lockfile, by name and version. */
export const readPackages = (): LockedPackage[] => {
  const lockfile = Lockfile.parse(JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8')))
  return Object.entries(lockfile.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dev = false, optional = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license: license ?? inReadme[path] ?? licenseOf(path, optional),
      isDeployed: !dev,
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version))
}

/** The license an installed package states. */
const licenseOf = (path: string, isOptional: boolean): string => {
  try {
    const manifest = Manifest.parse(
      JSON.parse(readFileSync(join(repositoryRoot, path, 'package.json'), 'utf8')),
    )
    return manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ') ?? 'none stated'
  } catch (error) {
    // A package for another system is not installed.
    if (isOptional && error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return 'none stated'
    throw error
  }
}
