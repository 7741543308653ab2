import { Template } from 'aws-cdk-lib/assertions'
import type { Pace, StageName } from '#infra/stages.ts'
import { synthesizeTemplate } from '#infra/synthesize-template.ts'

/** The template of a stage, ready for CDK's assertions. */
export const readStack = (stage: StageName, pace?: Pace): Template =>
  Template.fromJSON({ ...synthesizeTemplate(stage, pace) })
