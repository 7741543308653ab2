import type { Destination } from './destination.ts'

/** The place `--to` names: this machine's stack, or a deployed stage. Throws Unavailable. */
export const findDestination = async (to: string): Promise<Destination> => {
  if (to === 'local') {
    const { findLocalStack } = await import('./find-local-stack.ts')
    return findLocalStack(process.env.WIREDESK_HOME || '.wiredesk')
  }
  const { findDeployedStack } = await import('./find-deployed-stack.ts')
  return await findDeployedStack(to)
}
