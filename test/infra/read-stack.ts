import { Template } from 'aws-cdk-lib/assertions'
import type { Pace, StageName } from '#infra/stages.ts'
import { synthesizeTemplate } from '#infra/synthesize-template.ts'

const made = new Map<string, string>()

/** The template of a stage, ready for CDK's assertions. It is synthesized once in a process. */
export const readStack = (stage: StageName, pace: Pace = 'as-staged'): Template => {
  const name = `${stage} ${pace}`
  const template = made.get(name) ?? JSON.stringify(synthesizeTemplate(stage, pace))
  made.set(name, template)
  return Template.fromJSON(JSON.parse(template))
}
