import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Command } from 'commander'
import { dynamoAccessKeys } from '#adapters/dynamodb/dynamo-access-keys.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'
import { awsTimeouts } from '#infra/aws-timeouts.ts'
import { adoptRegion } from '../cli/adopt-region.ts'
import { readStage, UnknownStage } from '../stages.ts'
import { ask } from './ask.ts'
import { DeployProblem, exitCodes } from './deploy-problem.ts'
import { createDeployStage } from './deploy-stage.ts'
import { createMakeFirstKeys } from './make-first-keys.ts'
import { readBootstrap } from './read-bootstrap.ts'
import { readPlace } from './read-place.ts'
import { readStackOutputs } from './read-stack-outputs.ts'
import { readWreck } from './read-wreck.ts'
import { runCdk } from './run-cdk.ts'

adoptRegion(process.env)

/*
 * `npm run deploy -- --stage prod`.
 */
const { stage, atOnce, yes } = new Command('npm run deploy --')
  .description('Deploy a stage of Wiredesk: what would change is shown, and asked about.')
  .requiredOption('--stage <name>', 'a stage of infra/stages.ts')
  .option('--at-once', 'give new code all calls at once, whatever the alarms say: for a fix that must be in')
  .option('--yes', 'do not ask')
  .addHelpText(
    'after',
    '\nExit: 0 deployed, 64 wrong call, 69 AWS cannot be reached, 70 CDK failed, 75 declined, 77 not signed in, 78 not bootstrapped.',
  )
  .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : exitCodes.usage))
  .parse()
  .opts<{ stage: string; atOnce?: true; yes?: true }>()

try {
  await createDeployStage({
    readPlace,
    readBootstrap,
    readWreck,
    runCdk,
    readOutputs: async name => (await readStackOutputs(name)) ?? {},
    confirm: yes ? async () => true : ask,
    makeFirstKeys: async name => {
      const client = new DynamoDBClient(awsTimeouts)
      const random = (count: number) => randomBytes(count).toString('base64url')
      const accessKeys = dynamoAccessKeys({ client, name })
      const keys = await createMakeFirstKeys({ accessKeys, clock, random, screen: process.stdout })()
      client.destroy()
      return keys
    },
    print: line => console.log(line),
  })(readStage(stage), atOnce ? 'at-once' : 'as-staged')
} catch (error) {
  if (!(error instanceof DeployProblem) && !(error instanceof UnknownStage)) throw error
  console.error(`deploy: ${error.message}`)
  process.exitCode = error instanceof DeployProblem ? error.exitCode : exitCodes.usage
}
