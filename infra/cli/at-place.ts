import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import type { Destination } from './drop/destination.ts'
import { findDestination } from './drop/find-destination.ts'
import { tellUnavailable } from './drop/tell-unavailable.ts'
import { exitCodes } from './exit-codes.ts'

/**
 * Runs an action on the table of the place `--to` names, or on the whole place, and returns the exit code.
 */
export const atPlace = async (
  to: string,
  act: (table: DynamoTable, place: string, destination: Destination) => Promise<number>,
): Promise<number> => {
  try {
    const destination = await findDestination(to)
    const { table, s3, name } = destination
    const code = await act(table, name, destination)
    s3.destroy()
    table.client.destroy()
    return code
  } catch (error) {
    const told = tellUnavailable(error, to)
    if (told === undefined) throw error
    process.stderr.write(`wiredesk: ${told}\n`)
    return exitCodes.unavailable
  }
}
