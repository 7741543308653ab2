import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPractices } from '#infra/check-practices.ts'
import { createApp } from '#infra/create-app.ts'
import cdk from '../../cdk.json' with { type: 'json' }

interface Report {
  pluginReports: {
    pluginName: string
    violations: { ruleName: string }[]
    suppressedViolations: { reason: string }[]
  }[]
}

describe('cdk-nag', () => {
  let outdir: string
  beforeAll(() => {
    outdir = mkdtempSync(join(tmpdir(), 'wiredesk-practices-'))
  })
  afterAll(() => rmSync(outdir, { recursive: true, force: true }))

  /** CDK's own rules take ten times as long as cdk-nag's: `npm run synth` tries them on dev, one test here on prod. */
  const checked = (stage: string, plant: (app: App) => void = () => undefined) => {
    const context = { ...cdk.context, stage, 'aws:cdk:bundling-stacks': [] }
    const app = createApp({ outdir, context, builtinCloudFormationValidation: stage === 'prod' })
    plant(app)
    checkPractices(app)
    return app
  }
  const report = (): Report => JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'))

  it.each(['dev', 'prod'])('finds nothing in %s without an explained exception', stage => {
    checked(stage).synth()
    const { pluginReports } = report()
    expect(pluginReports.map(({ pluginName }) => pluginName)).toEqual(
      expect.arrayContaining(['AwsSolutions', 'Serverless']),
    )
    for (const { violations, suppressedViolations } of pluginReports) {
      expect(violations).toEqual([])
      for (const { reason } of suppressedViolations) expect(reason.length).toBeGreaterThan(30)
    }
  })

  it('fails the synthesis for an unexplained wildcard in a grant', () => {
    const plant = (app: App) => {
      const role = new Role(app.node.findChild('wiredesk-dev') as Stack, 'Planted', {
        assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      })
      role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:*'], resources: ['*'] }))
    }
    expect(() => checked('dev', plant).synth()).toThrow('AwsSolutions-IAM5')
  })

  it('fails the synthesis for an unexplained finding', () => {
    const plant = (app: App) => new Bucket(app.node.findChild('wiredesk-dev') as Stack, 'Planted')
    expect(() => checked('dev', plant).synth()).toThrow('AwsSolutions-S10')
  })
})
