import { Stack, Validations } from 'aws-cdk-lib'
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch'
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import type { Pace } from '../stages.ts'
import { HandlerFunction } from './handler-function.ts'

/** Alarms about the API, which more than one Lambda can trigger. */
const ofTheApi = ['ApiFails', 'ApiSlow']

interface RolloutProps {
  alarms: ReadonlyMap<string, Alarm>
  pace: Pace
}

/**
 * New versions take over gradually: a tenth of the calls for five minutes, then all of them, or none if an
 * alarm goes off. CodeDeploy refuses every deployment while an alarm stands, even of the code that would end
 * it: at the pace `at-once` it asks no alarm.
 *
 * A Lambda whose answers belong together comes last, and at once: a page of one version would ask the other for its
 * scripts, which that has under other names, and a new page would ask earlier code for what only newer code answers.
 */
export class Rollout extends Construct {
  constructor(scope: Construct, id: string, { alarms, pace }: RolloutProps) {
    super(scope, id)
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('codedeploy.amazonaws.com') })
    Validations.of(role).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason: 'The policy that AWS keeps for CodeDeploy to move the aliases of Lambdas and to read alarms.',
    })
    const application = new LambdaApplication(this, 'Application')
    const handlers = Stack.of(this).node.findAll().filter(isHandler)
    const first = handlers.flatMap(({ live, answersBelongTogether }) =>
      live && !answersBelongTogether ? [live] : [],
    )
    for (const { live, folder, answersBelongTogether } of handlers) {
      if (!live) continue
      if (answersBelongTogether) live.node.addDependency(...first)
      new LambdaDeploymentGroup(this, folder, {
        application,
        role,
        alias: live,
        deploymentConfig: configs[answersBelongTogether ? 'at-once' : pace],
        ignoreAlarmConfiguration: pace === 'at-once',
        alarms: [`${folder}Fails`, ...ofTheApi].map(name => {
          const alarm = alarms.get(name)
          if (!alarm) throw new Error(`No alarm is called ${name}, which a rollout watches`)
          return alarm
        }),
      })
    }
  }
}

const configs = {
  'as-staged': LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
  'at-once': LambdaDeploymentConfig.ALL_AT_ONCE,
} as const satisfies Record<Pace, unknown>

const isHandler = (construct: unknown): construct is HandlerFunction => construct instanceof HandlerFunction
