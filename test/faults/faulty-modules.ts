import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { s3Client } from '#adapters/s3/s3-client.ts'
import { signedObjects } from '#adapters/s3/signed-objects.ts'
import { sqsClient } from '#adapters/sqs/sqs-client.ts'
import { reachOpenServer } from '#test/contract/reach-open-server.ts'
import type { createFaultLine } from './fault-line.ts'

type Tables = typeof import('#adapters/dynamodb/dynamo-table.ts')
type Objects = typeof import('#adapters/s3/s3-client.ts')
type SignedObjects = typeof import('#adapters/s3/signed-objects.ts')
type Queues = typeof import('#adapters/sqs/sqs-client.ts')

/**
 * The modules that create AWS clients, with the line before each client, for `vi.mock` to substitute: what it calls must not wait,
 * as Node asks for a module again before.
 */
export const faultyModules = (line: ReturnType<typeof createFaultLine>) => ({
  tables: (): Tables => ({
    dynamoTable(name) {
      const table = dynamoTable(name)
      reachOpenServer(table.client)
      line.plantInTable(table.client)
      return table
    },
  }),
  objects: (): Objects => ({
    s3Client() {
      const client = s3Client()
      line.plantInObjects(client)
      return client
    },
  }),
  signedObjects: (): SignedObjects => ({ signedObjects: () => line.inFrontOf(signedObjects()) }),
  queues: (): Queues => ({
    sqsClient() {
      const client = sqsClient()
      line.plantInQueues(client)
      return client
    },
  }),
})
