import { writeFileSync } from 'node:fs'
import { rightsDocument, rightsPath } from './rights-document.ts'

/** Rewrites the tables of docs/rights.md: `npm run docs:rights`. */
writeFileSync(rightsPath, rightsDocument())
