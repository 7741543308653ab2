import { createGate, type Gate, type Kill } from './gate.ts'
import type { Played } from './played.ts'
import type { TurnOrder } from './turn-order.ts'

/** One process: does its work behind its own gate, and returns whether it lived to its end. */
export type Run = (kill: Kill | undefined, work: (gate: Gate) => Promise<unknown>) => Promise<boolean>

interface Rules {
  /** Returns a check whether a process that began at the time of the call has had its time. */
  outlives?: () => (() => boolean) | undefined
  /** Whether a failure is expected: the message comes again. */
  isExpected?: (error: unknown) => boolean
}

/** Runs processes, and counts their calls and kills in `played`; one that fails by itself is a violation. */
export const createRun =
  (turn: TurnOrder['turn'], played: Played, { outlives, isExpected }: Rules = {}): Run =>
  async (kill, work) => {
    const gate = createGate(turn, kill, outlives?.())
    try {
      await work(gate)
      return true
    } catch (error) {
      if (gate.isDead) played.kills += 1
      else if (!isExpected?.(error)) played.violations.push(`a process failed: ${error}`)
      return false
    } finally {
      played.calls += gate.calls
    }
  }
