import { writeFileSync } from 'node:fs'
import { rightsDocument, rightsPath } from './rights-document.ts'

/** Writes the tables of docs/rights.md anew: `npm run docs:rights`. */
writeFileSync(rightsPath, rightsDocument())
