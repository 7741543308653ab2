import { createInterface } from 'node:readline/promises'
import { DeployProblem } from './deploy-problem.ts'

/** Asks a question on the terminal; only "y" and "yes" mean yes. */
export const ask = async (question: string): Promise<boolean> => {
  if (!process.stdin.isTTY) throw new DeployProblem('usage', 'There is no terminal to ask at: add --yes.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim())
  } finally {
    terminal.close()
  }
}
