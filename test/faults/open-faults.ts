import { createFaultLine } from './fault-line.ts'
import { faultyModules } from './faulty-modules.ts'

/**
 * A line of faults, the modules that it stands in for `vi.mock`, and the Lambdas' clock, in ms since the epoch:
 * for `vi.hoisted`, before the handlers are imported.
 */
export const openFaults = () => {
  const line = createFaultLine()
  const time = { now: Date.parse('2026-03-01T11:00:00Z') }
  const clocks = () => ({ dynamoClock: () => ({ now: () => new Date(time.now) }) })
  return { line, time, faulty: { ...faultyModules(line), clocks } }
}
