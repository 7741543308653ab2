import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cdk from '../cdk.json' with { type: 'json' }
import { createApp } from './create-app.ts'
import type { Pace, StageName } from './stages.ts'

/** The part of a CloudFormation template that its readers here need. */
export interface Template {
  Resources: Record<
    string,
    { Type: string; Properties?: Record<string, unknown>; Metadata?: Record<string, unknown> }
  >
  Outputs?: Record<string, { Value: unknown }>
}

/**
 * The stack's template for a stage, as `cdk synth` would write it except for the hashes of the code: no
 * handler is bundled and nothing is left on disk. Neither CDK's template rules, which take longer than all
 * the rest, nor cdk-nag's are run.
 */
export const synthesizeTemplate = (stage: StageName, pace: Pace = 'as-staged'): Template => {
  const outdir = mkdtempSync(join(tmpdir(), 'wiredesk-synth-'))
  try {
    const app = createApp({
      outdir,
      builtinCloudFormationValidation: false,
      treeMetadata: false,
      context: { ...cdk.context, stage, pace, 'aws:cdk:bundling-stacks': [] },
    })
    return app.synth({ skipValidation: true }).getStackByName(`wiredesk-${stage}`).template as Template
  } finally {
    rmSync(outdir, { recursive: true, force: true })
  }
}
