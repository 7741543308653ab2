import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '../../..')

/** All that the template is made of: the CDK app, what it imports, and the versions of its libraries. */
const sources = [
  'infra/*.ts',
  'infra/constructs/**/*.ts',
  'functions/*/env.ts',
  'schemas/**/*.ts',
  'cdk.json',
  'package-lock.json',
]

/** SHA-256 over names and contents of the template's sources. */
export const hashSources = (): string => {
  const hash = createHash('sha256')
  for (const file of globSync(sources, { cwd: repository }).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(resolve(repository, file)))
      .update('\0')
  return hash.digest('hex')
}
