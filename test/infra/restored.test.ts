import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { expect, it } from 'vitest'
import { readStage, type Stage } from '#infra/stages.ts'
import { SyndicationStack } from '#infra/syndication-stack.ts'
import cdk from '../../cdk.json' with { type: 'json' }

const versionsOf = (stage: Stage): string[] => {
  const context = { ...cdk.context, 'aws:cdk:bundling-stacks': [] }
  const app = new App({ context, builtinCloudFormationValidation: false })
  const template = Template.fromStack(new SyndicationStack(app, 'wiredesk-prod', { stage }))
  return Object.keys(template.findResources('AWS::Lambda::Version'))
}

it('a restored table gives each Lambda another version, whose processes remember nothing of the lost log', () => {
  const before = versionsOf(readStage('prod'))
  const after = versionsOf({ ...readStage('prod'), restoredTo: '2026-11-30T06:00:00Z' })
  expect(after).toHaveLength(before.length)
  expect(after.filter(version => before.includes(version))).toEqual([])
})
