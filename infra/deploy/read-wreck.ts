import { describeStack } from './describe-stack.ts'

/**
 * Whether a stack is what a first deployment that failed left behind, and is protected from being deleted.
 * CloudFormation can only delete such a stack, and CDK tries to, in vain.
 */
export const readWreck = async (stackName: string): Promise<boolean> => {
  const { StackStatus, EnableTerminationProtection = false } = (await describeStack(stackName)) ?? {}
  return (
    EnableTerminationProtection && (StackStatus === 'ROLLBACK_COMPLETE' || StackStatus === 'ROLLBACK_FAILED')
  )
}
