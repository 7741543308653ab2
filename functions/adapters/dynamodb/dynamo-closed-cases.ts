import type { ClosedCases } from '#ports'
import { Case } from '#schemas/desk/case.ts'
import { queryAll } from './calls/query-all.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeEach } from './items/decode-each.ts'
import { closedCaseKey } from './keys/case-keys.ts'

/** Closed cases, which are filed by month, under ids that begin with their day. */
export const dynamoClosedCases = (table: DynamoTable): ClosedCases => ({
  async of(day) {
    const { pk, sk } = closedCaseKey(day.replaceAll('-', ''))
    return decodeEach(await queryAll(table, pk, sk), Case).readable
  },
})
