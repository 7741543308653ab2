import type { DeskScope } from '#schemas/keys/access-key.ts'
import type { Pace, Stage } from '../stages.ts'
import { DeployProblem } from './deploy-problem.ts'
import type { FirstKeys } from './make-first-keys.ts'

/** The AWS account and region. */
export interface Place {
  account: string
  region: string
}

interface Ports {
  /** Finds out who is calling. Throws a {@link DeployProblem} if nobody is signed in. */
  readPlace: () => Promise<Place>
  /** The version of CDK's bootstrap stack there; undefined if there is none. */
  readBootstrap: () => Promise<number | undefined>
  /** Whether the stack is a protected one whose first deployment failed. */
  readWreck: (stackName: string) => Promise<boolean>
  /** Runs `cdk` with these arguments in the user's terminal, and returns its exit code. */
  runCdk: (...args: string[]) => Promise<number>
  /** The stack's outputs, once it is deployed. */
  readOutputs: (stackName: string) => Promise<Record<string, string>>
  confirm: (question: string) => Promise<boolean>
  makeFirstKeys: (tableName: string) => Promise<FirstKeys>
  print: (line: string) => void
}

/** The bootstrap version CDK requires for uploading Lambda code (aws-cdk-lib's DefaultStackSynthesizer). */
const leastBootstrap = 6

const assembly = 'cdk.out'

/**
 * Deploys a stage: checks whether it can, shows what would change, asks, deploys exactly that, and prints its
 * URLs and first keys. Throws a {@link DeployProblem} if it cannot finish.
 */
export const createDeployStage =
  ({ readPlace, readBootstrap, readWreck, runCdk, readOutputs, confirm, makeFirstKeys, print }: Ports) =>
  async (stage: Stage, pace: Pace = 'as-staged'): Promise<void> => {
    const place = await readPlace()
    checkPlace(stage, place)
    checkBootstrap(await readBootstrap(), place)
    const stack = `wiredesk-${stage.name}`
    if (await readWreck(stack)) throw wrecked(stage, stack)
    const run = async (doing: string, ...args: string[]): Promise<void> => {
      const code = await runCdk(...args)
      if (code !== 0) throw new DeployProblem('failed', `${doing} failed: cdk ${args[0]} ended with ${code}.`)
    }

    print(`${stack}, to account ${place.account} in ${place.region}`)
    const context = [`stage=${stage.name}`, `pace=${pace}`].flatMap(each => ['--context', each])
    await run('Synthesis', 'synth', '--quiet', ...context, '--output', assembly)
    // From here on the app is the synthesized assembly: what was shown is what is deployed.
    await run('Comparison', 'diff', stack, '--app', assembly)
    if (!(await confirm(`Deploy this to ${stage.name}?`)))
      throw new DeployProblem('declined', 'Nothing was deployed.')
    await run('Deployment', 'deploy', stack, '--app', assembly, '--require-approval', 'never')

    const outputs = await readOutputs(stack)
    for (const [name, value] of Object.entries(outputs)) print(`${name}  ${value}`)
    if (stage.watch.operators.length === 0)
      print(
        `Nobody is told of its alarms: add e-mail addresses to watch.operators of ${stage.name} in infra/stages.ts.`,
      )
    const { TableName } = outputs
    if (!TableName) throw new DeployProblem('failed', `${stack} has no output TableName: no keys were made.`)
    const { made, locked, unseen } = await makeFirstKeys(TableName)
    for (const { scope, key } of made) print(`First key of an ${scope}  ${key}`)
    if (made.length > 0) {
      print('These keys are shown once; only their hashes are kept.')
      print(`Give each person their own: wiredesk key issue editor --for NAME --to ${stage.name}`)
    }
    for (const scope of unseen)
      print(
        `No ${scope} has a key, and none was made, because here is no terminal to show it at: wiredesk key issue ${scope} --for NAME --to ${stage.name}`,
      )
    if (locked.length > 0) throw lockedOut(locked, stage)
  }

const lockedOut = (scopes: readonly DeskScope[], { name }: Stage): DeployProblem => {
  const commands = scopes.map(scope => `wiredesk key issue ${scope} --for NAME --to ${name}`)
  return new DeployProblem(
    'failed',
    `${name} is deployed, but no key of ${scopes.map(scope => `${scope}s`).join(' or ')} opens anything: those listed are not in the table, as after a restore without them. Issue another: ${commands.join('; ')}`,
  )
}

const wrecked = ({ name }: Stage, stack: string): DeployProblem =>
  new DeployProblem(
    'failed',
    `The first deployment of ${name} failed, and left a stack that can only be deleted. Remedy what aws cloudformation describe-stack-events --stack-name ${stack} gives as the reason of its first CREATE_FAILED. Then: aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${stack}; aws cloudformation delete-stack --stack-name ${stack}; and deploy again.`,
  )

const checkPlace = ({ name, place: wanted }: Stage, place: Place): void => {
  if (wanted && (wanted.account !== place.account || wanted.region !== place.region))
    throw new DeployProblem(
      'noPermission',
      `${name} belongs in account ${wanted.account}, ${wanted.region}, and you are signed in to ${place.account}, ${place.region}: choose another AWS_PROFILE or AWS_REGION.`,
    )
}

const checkBootstrap = (version: number | undefined, { account, region }: Place): void => {
  if (version !== undefined && version >= leastBootstrap) return
  const state =
    version === undefined ? 'is not bootstrapped for CDK' : `has version ${version} of CDK's bootstrap`
  throw new DeployProblem(
    'setup',
    `Account ${account} in ${region} ${state}: run npx cdk bootstrap aws://${account}/${region} once, then again.`,
  )
}
