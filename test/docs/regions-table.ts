import { regions } from '#domain/rights/territories/regions.ts'
import { table } from './table.ts'

/** The regions, with what certainly belongs to them and what only some count as part. */
export const regionsTable = (): string =>
  table(
    ['code', 'region', 'contains', 'also goes out with it'],
    Object.entries(regions).map(([code, { name, members, also = [] }]) => [
      `\`${code}\``,
      name,
      members.join(' '),
      also.join(' '),
    ]),
  )
