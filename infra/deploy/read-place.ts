import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { awsTimeouts } from '#infra/aws-timeouts.ts'
import { foreignWords } from '../cli/drop/foreign-words.ts'
import { hasFailed } from '../cli/drop/has-failed.ts'
import { isForeign } from '../cli/drop/is-foreign.ts'
import { isOffline } from '../cli/drop/is-offline.ts'
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
    if (isOffline(error) || isForeign(error) || hasFailed(error))
      throw new DeployProblem(
        'unavailable',
        `AWS cannot be reached: ${foreignWords(error) ?? `${error.message}. Check the network, and AWS_REGION, then again.`}`,
        { cause: error },
      )
    const what = /region is missing/i.test(error.message)
      ? 'No region is chosen: set AWS_REGION, then again.'
      : `You are not signed in to AWS (${error.message}): aws sso login, or set AWS_PROFILE, then again.`
    throw new DeployProblem('noPermission', what, { cause: error })
  } finally {
    sts.destroy()
  }
}
