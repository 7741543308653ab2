import { openDynalite } from '#test/contract/open-dynalite.ts'
import { fillNewsroom } from './fill-newsroom.ts'

/** Calls of DynamoDB that ingesting one more story costs, by operation, read off the wire; seeding is subtracted. */
export const countCalls = async (): Promise<Record<string, number>> => {
  const [few, many] = [await callsFor(5), await callsFor(25)]
  return Object.fromEntries(
    Object.entries(many).map(([name, count]) => [name, (count - (few[name] ?? 0)) / 20]),
  )
}

const callsFor = async (stories: number): Promise<Record<string, number>> => {
  const calls: Record<string, number> = {}
  const { table, close } = await openDynalite(operation => {
    calls[operation] = (calls[operation] ?? 0) + 1
  })
  await fillNewsroom(table, stories)
  await close()
  return calls
}
