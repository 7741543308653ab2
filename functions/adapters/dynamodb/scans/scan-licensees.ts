import { Licensee } from '#schemas/licensee.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { licenseeKey } from '../keys/licensee-keys.ts'
import { scanKind } from './scan-kind.ts'

/** All licensees, by id. Reads the whole table: for an operator's rare command, never for a Lambda. */
export const scanLicensees = (table: DynamoTable): Promise<Licensee[]> =>
  scanKind(table, licenseeKey(''), Licensee)
