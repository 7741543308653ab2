import { describeStack } from './describe-stack.ts'

/** The outputs of a stack by name; undefined if there is no such stack. */
export const readStackOutputs = async (stackName: string): Promise<Record<string, string> | undefined> => {
  const stack = await describeStack(stackName)
  return (
    stack &&
    Object.fromEntries(
      (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
    )
  )
}
