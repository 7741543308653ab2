import {
  CloudFormationClient,
  CloudFormationServiceException,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { awsTimeouts } from '#infra/aws-timeouts.ts'
import { DeployProblem } from './deploy-problem.ts'

/** The outputs of a stack by name; undefined if there is no such stack. */
export const readStackOutputs = async (stackName: string): Promise<Record<string, string> | undefined> => {
  const client = new CloudFormationClient(awsTimeouts)
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stackName }))
    return Object.fromEntries(
      (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
    )
  } catch (error) {
    // This is how CloudFormation says that a stack does not exist.
    if (error instanceof CloudFormationServiceException && error.name === 'ValidationError') return undefined
    if (!(error instanceof Error)) throw error
    throw new DeployProblem('unavailable', `Cannot read the stack ${stackName}: ${error.message}`, {
      cause: error,
    })
  } finally {
    client.destroy()
  }
}
