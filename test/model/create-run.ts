import { createGate, type Gate, type Kill } from './gate.ts'
import type { Order, Played } from './run-history.ts'

/** One process: does its work behind a gate of its own, and gives whether it lived to its end. */
export type Run = (kill: Kill | undefined, work: (gate: Gate) => Promise<unknown>) => Promise<boolean>

interface Rules {
  /** Whether a process that began when it was asked has had its time by now. */
  outlives?: () => (() => boolean) | undefined
  /** Failures that are none: the message comes again. */
  isExpected?: (error: unknown) => boolean
}

/** Runs processes, and counts in `played` their calls and kills; one that fails of itself is a violation. */
export const createRun =
  (turn: Order['turn'], played: Played, { outlives, isExpected }: Rules = {}): Run =>
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
