import {
  CloudFormationClient,
  CloudFormationServiceException,
  DescribeStacksCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation'
import { awsTimeouts } from '#infra/aws-timeouts.ts'
import { DeployProblem } from './deploy-problem.ts'

/** A stack as CloudFormation describes it; undefined if there is none of that name. */
export const describeStack = async (stackName: string): Promise<Stack | undefined> => {
  const client = new CloudFormationClient(awsTimeouts)
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stackName }))
    // CloudFormation says of a stack that does not exist that the call is not valid: an answer without any is another's.
    if (!Stacks) throw new Error('the answer names no stack. Does something else answer in the place of AWS?')
    return Stacks[0]
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
