import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import type { FindHolding, Holding } from '#license/find-holding.ts'
import type { Call, Reply } from '#schemas/call.ts'
import { EmptyQuery } from '#schemas/queries/empty-query.ts'
import { noLicensee } from './no-licensee.ts'

/** Answers a parameterless call by a licensee that Wiredesk serves. */
export const asLicensee =
  (findHolding: FindHolding, answer: (call: Call, holding: Holding) => Promise<Reply>): UseCase =>
  async call => {
    const query = readQuery(EmptyQuery, call)
    if (!query.ok) return query
    const holding = await findHolding(call.caller)
    return holding ? answer(call, holding) : noLicensee
  }
