import { stringify } from 'csv-stringify/sync'
import type { UsageEntry } from '#schemas/license/usage.ts'

const columns = [
  'deliveredAt',
  'articleId',
  'version',
  'how',
  'products',
  'agency',
  'holder',
] as const satisfies (keyof UsageEntry)[]

/**
 * Lines of the ledger as CSV (RFC 4180), with the header line if they are the first. Names are agencies' own
 * words: what a spreadsheet would take for a formula is defused (OWASP, CSV injection).
 */
export const writeUsageCsv = (entries: readonly UsageEntry[], { isFirst }: { isFirst: boolean }): string =>
  stringify(
    entries.map(entry => ({ ...entry, products: entry.products.join(' ') })),
    { columns: [...columns], header: isFirst, escape_formulas: true, record_delimiter: 'windows' },
  )
