import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillTables } from './fill-tables.ts'
import { licensesTable } from './licenses-table.ts'
import { regionsTable } from './regions-table.ts'
import { rulesTable } from './rules-table.ts'
import { visibilityTable } from './visibility-table.ts'

export const rightsPath = join(import.meta.dirname, '../../docs/rights.md')

/** docs/rights.md with its tables computed by today's code. */
export const rightsDocument = (): string =>
  fillTables(readFileSync(rightsPath, 'utf8'), {
    rules: rulesTable,
    licenses: licensesTable,
    visibility: visibilityTable,
    regions: regionsTable,
  })
