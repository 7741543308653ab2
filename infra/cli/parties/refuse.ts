import { exitCodes } from '../exit-codes.ts'

/** Says why nothing was done, and gives the exit code. */
export const refuse = (why: string): number => {
  process.stderr.write(`wiredesk: ${why}\n`)
  return exitCodes.data
}
