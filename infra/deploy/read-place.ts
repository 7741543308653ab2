import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { awsTimeouts } from '#infra/aws-timeouts.ts'
import { DeployProblem } from './deploy-problem.ts'
import type { Place } from './deploy-stage.ts'

/** The caller's account and region. */
export const readPlace = async (): Promise<Place> => {
  const sts = new STSClient(awsTimeouts)
  try {
    const [region, { Account: account }] = await Promise.all([
      sts.config.region(),
      sts.send(new GetCallerIdentityCommand({})),
    ])
    if (!account) throw new Error('AWS returned no account')
    return { account, region }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const what = /region is missing/i.test(error.message)
      ? 'No region is chosen: set AWS_REGION, then again.'
      : `You are not signed in to AWS (${error.message}): aws sso login, or set AWS_PROFILE, then again.`
    throw new DeployProblem('noPermission', what, { cause: error })
  } finally {
    sts.destroy()
  }
}
