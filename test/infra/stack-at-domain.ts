import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { readStage } from '#infra/stages.ts'
import { SyndicationStack } from '#infra/syndication-stack.ts'
import cdk from '../../cdk.json' with { type: 'json' }

export const certificateArn = 'arn:aws:acm:eu-west-1:111122223333:certificate/a-certificate'

/** The template of a stage that answers at `wire.example.com`. */
export const stackAtDomain = (): Template => {
  const context = { ...cdk.context, 'aws:cdk:bundling-stacks': [] }
  const app = new App({ context, builtinCloudFormationValidation: false })
  const stage = { ...readStage('dev'), domain: { name: 'wire.example.com', certificateArn } }
  return Template.fromStack(new SyndicationStack(app, 'wiredesk-dev', { stage }))
}
