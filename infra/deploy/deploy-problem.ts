/** Exit codes of `npm run deploy`: those of BSD's sysexits.h. */
export const exitCodes = {
  usage: 64,
  unavailable: 69,
  failed: 70,
  declined: 75,
  noPermission: 77,
  setup: 78,
} as const

/** What keeps a stage from being deployed, in words that say what to do, with the exit code. */
export class DeployProblem extends Error {
  override readonly name = 'DeployProblem'
  readonly exitCode: number

  constructor(kind: keyof typeof exitCodes, message: string, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCodes[kind]
  }
}
