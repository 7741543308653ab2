import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { openWire, type Passing } from './open-wire.ts'
import { noUsage, type Usage } from './usage.ts'
import { watchTable } from './watch-table.ts'

interface Engines {
  dynamodb: string
  s3: string
  sqs: string
}

/**
 * Puts a proxy before each engine, points the Lambdas' clients at it, and records what their work asks of
 * AWS.
 */
export const openRecorder = async (table: DynamoTable, engines: Engines) => {
  let usage = noUsage()
  const count = (name: string) => {
    usage.calls[name] = (usage.calls[name] ?? 0) + 1
  }
  const reckon = await watchTable(table)

  const hearTable = async (call: Passing) => {
    count(call.operation)
    const { answer, units } = await reckon(call)
    usage.readUnits += units.readUnits
    usage.writeUnits += units.writeUnits
    return answer
  }
  const hearOf = (service: string) => async (call: Passing) => {
    count(`${service} ${call.operation}`)
    return call.forward()
  }
  const wires = await Promise.all([
    openWire(engines.dynamodb, hearTable),
    openWire(engines.s3, hearOf('S3')),
    openWire(engines.sqs, hearOf('SQS')),
  ])
  const [dynamodb, s3, sqs] = wires.map(({ url }) => url)
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ENDPOINT_URL_S3: s3,
    AWS_ENDPOINT_URL_SQS: sqs,
  })

  return {
    /** Records what a piece of work uses; the work reports how many bytes it sent out. */
    async record(work: () => Promise<{ bytesOut: number }>): Promise<Usage> {
      usage = noUsage()
      const written = process.stdout.write
      process.stdout.write = (line: string | Uint8Array): boolean => {
        usage.logLines += String(line).trim().split('\n').length
        return true
      }
      try {
        usage.kilobytesOut = Math.ceil((await work()).bytesOut / 1024)
      } finally {
        process.stdout.write = written
      }
      const used = usage
      usage = noUsage()
      return used
    },
    async close(): Promise<void> {
      for (const { close } of wires) await close()
    },
  }
}
