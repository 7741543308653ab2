import { exitCodes } from './exit-codes.ts'

/** Prints why nothing was done, and returns the exit code. */
export const refuse = (why: string): number => {
  process.stderr.write(`wiredesk: ${why}\n`)
  return exitCodes.data
}
