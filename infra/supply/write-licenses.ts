import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.ts'
import { licensesPage } from './licenses-page.ts'
import { readPackages } from './read-packages.ts'

// Run as `npm run docs:licenses`.
writeFileSync(join(repositoryRoot, 'docs/licenses.md'), licensesPage(readPackages()))
