import type { UseCase } from '#call/dispatch.ts'
import { invalidParameters, readQuery } from '#call/read-query.ts'
import { readUsageCursor } from '#domain/cursor/read-usage-cursor.ts'
import { writeUsageCursor } from '#domain/cursor/write-usage-cursor.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { ReadUsage } from '#license/ledger/read-usage.ts'
import { writeUsageCsv } from '#license/ledger/write-usage-csv.ts'
import type { Clock } from '#ports'
import type { Usage } from '#schemas/license/usage.ts'
import { UsageQuery } from '#schemas/queries/usage-query.ts'
import { linkNext } from '../link-next.ts'
import { noLicensee } from '../no-licensee.ts'

interface Ports {
  findHolding: FindHolding
  readUsage: ReadUsage
  clock: Clock
}

/**
 * `GET /v1/account/usage`: which versions a licensee was given in a month, when and how. Royalties are
 * computed from this. A list that is continued stays in its month, though the next one may have begun.
 */
export const createServeUsage =
  ({ findHolding, readUsage, clock }: Ports): UseCase =>
  async call => {
    const query = readQuery(UsageQuery, call)
    if (!query.ok) return query
    const { format, limit, after } = query.value
    const place = after === undefined ? undefined : readUsageCursor(after)
    const month = query.value.month ?? (place?.deliveredAt ?? clock.now().toISOString()).slice(0, 7)
    if (after !== undefined && !place)
      return invalidParameters(call, Object.keys(UsageQuery.shape), [
        { parameter: 'after', detail: 'is not a cursor of this list' },
      ])
    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee

    const { deliveries, last } = await readUsage(holding.licensee.id, month, limit, place)
    const next = last && writeUsageCursor(last)
    const headers = next ? { Link: linkNext(call, next, limit) } : {}
    const body: Usage = { month, deliveries, next }
    return format === 'json'
      ? { ok: true, body, headers }
      : {
          ok: true,
          mediaType: 'text/csv; charset=utf-8',
          text: writeUsageCsv(deliveries, { isFirst: !place }),
          headers: { ...headers, 'Content-Disposition': `attachment; filename="usage-${month}.csv"` },
        }
  }
