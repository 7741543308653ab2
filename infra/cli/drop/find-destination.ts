import type { Destination } from './destination.ts'
import { Unavailable } from './unavailable.ts'

/** The place `--to` names: this machine's stack, or a deployed stage. Throws Unavailable. */
export const findDestination = async (to: string): Promise<Destination> => {
  if (to === 'local') {
    const { findLocalStack } = await import('./find-local-stack.ts')
    return findLocalStack(process.env.WIREDESK_HOME || '.wiredesk')
  }
  const { findDeployedStack } = await import('./find-deployed-stack.ts')
  try {
    return await findDeployedStack(to)
  } catch (error) {
    // A stage may be deployed that this checkout does not name; so its name is judged only where none is found.
    const { readStage, UnknownStage } = await import('#infra/stages.ts')
    try {
      readStage(to)
    } catch (unknown) {
      if (unknown instanceof UnknownStage)
        throw new Unavailable(`${unknown.message} This machine's stack is called local.`, { cause: error })
    }
    throw error
  }
}
