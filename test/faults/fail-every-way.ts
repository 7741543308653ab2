import { givenSeed } from '#test/given-seed.ts'
import { type FaultName, faults } from './fault.ts'
import type { createFaultLine } from './fault-line.ts'
import { grantFor } from './grant-for.ts'

/** Which call of a piece of work is to go wrong, and how; absent if all succeed. */
export type Plan = { call: number; fault: FaultName } | undefined

const names = Object.keys(faults) as FaultName[]

/**
 * Does a piece of work once without faults, then again for every AWS call it made, with that call failing in
 * each possible way. Returns how many calls and ways there were, and what a role must allow for the calls;
 * throws if the work does, naming the way. Work whose calls are much the same as of other work that is tried in all ways
 * tries one of so many, as `share` says, and of each call at least one: all would take minutes.
 */
export const createFailEveryWay =
  (line: Pick<ReturnType<typeof createFaultLine>, 'calls'>, share = 1, ofRole: readonly string[] = []) =>
  async (work: (plan: Plan) => Promise<void>): Promise<{ calls: number; ways: number; grants: string[] }> => {
    await work(undefined)
    const calls = line.calls()
    const plans = calls
      .flatMap((each, call) =>
        names.filter(fault => faults[fault].happensTo(each)).map(fault => ({ call, fault, each })),
      )
      .filter((_, index) => (index + (givenSeed ?? 0)) % share === 0)
    for (const { call, fault, each } of plans) {
      try {
        await work({ call, fault })
      } catch (error) {
        throw new Error(`Call ${call} (${each.command}) ${fault}`, { cause: error })
      }
    }
    return {
      calls: calls.length,
      ways: plans.length,
      grants: [...new Set(calls.map(call => grantFor(call, ofRole)))],
    }
  }
