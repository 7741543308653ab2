import { exitCodes } from '../exit-codes.ts'
import type { Dropped } from './drop-files.ts'

/**
 * Exit code for a whole command: 0 if all were accepted; trouble with a file or a receipt takes precedence
 * over a rejection.
 */
export const exitCodeOf = (dropped: readonly Dropped[]): number => {
  if (dropped.some(({ kind }) => kind === 'unreadable')) return exitCodes.noInput
  if (dropped.some(({ kind }) => kind === 'unsent')) return exitCodes.unavailable
  if (dropped.some(({ kind }) => kind === 'late')) return exitCodes.late
  const isRefused = (result: Dropped) => result.kind === 'receipt' && result.receipt.outcome !== 'accepted'
  return dropped.some(isRefused) ? exitCodes.rejected : 0
}
