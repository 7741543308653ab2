import { reachOpenServer } from '#test/contract/reach-open-server.ts'
import type { createFaultLine } from './fault-line.ts'

type Tables = typeof import('#adapters/dynamodb/dynamo-table.ts')
type Objects = typeof import('#adapters/s3/s3-client.ts')
type SignedObjects = typeof import('#adapters/s3/signed-objects.ts')
type Queues = typeof import('#adapters/sqs/sqs-client.ts')

/** The modules that create AWS clients, with the line before each client, for `vi.mock` to substitute. */
export const faultyModules = (line: ReturnType<typeof createFaultLine>) => ({
  async tables(original: () => Promise<Tables>): Promise<Tables> {
    const { dynamoTable } = await original()
    return {
      dynamoTable(name) {
        const table = dynamoTable(name)
        reachOpenServer(table.client)
        line.plantInTable(table.client)
        return table
      },
    }
  },
  async objects(original: () => Promise<Objects>): Promise<Objects> {
    const { s3Client } = await original()
    return {
      s3Client() {
        const client = s3Client()
        line.plantInObjects(client)
        return client
      },
    }
  },
  async signedObjects(original: () => Promise<SignedObjects>): Promise<SignedObjects> {
    const { signedObjects } = await original()
    return { signedObjects: () => line.inFrontOf(signedObjects()) }
  },
  async queues(original: () => Promise<Queues>): Promise<Queues> {
    const { sqsClient } = await original()
    return {
      sqsClient() {
        const client = sqsClient()
        line.plantInQueues(client)
        return client
      },
    }
  },
})
