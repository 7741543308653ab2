import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { createTables } from '#infra/local/engines/table/create-tables.ts'
import { loadTemplate } from '#infra/local/template/load-template.ts'
import { readStack } from '#infra/local/template/read-stack.ts'
import type { Table } from '#infra/local/template/resources/read-tables.ts'

let tables: Promise<readonly Table[]> | undefined

const readTables = async (): Promise<readonly Table[]> => {
  const template = await loadTemplate(join(tmpdir(), 'wiredesk-templates'))
  return readStack(template, { sqsUrl: 'http://127.0.0.1:1' }).tables
}

/**
 * Creates the stack's own table with its indexes, under a name, and waits until it is ready. The template is
 * kept for the next test file.
 */
export const createTable = async (client: DynamoDBClient, name = 'wiredesk'): Promise<DynamoTable> => {
  tables ??= readTables()
  const own = (await tables).map(table => ({ ...table, name }))
  await createTables(client, own)
  return { client, name }
}
