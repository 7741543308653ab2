import { App, type AppProps, Tags } from 'aws-cdk-lib'
import { readStage } from './stages.ts'
import { SyndicationStack } from './syndication-stack.ts'

/**
 * The CDK app: one stack, for the stage named by `-c stage=` (`dev` by default), and for a deployment at the
 * pace named by `-c pace=`. Throws `UnknownStage`.
 */
export const createApp = (props: AppProps = {}): App => {
  const app = new App(props)
  const stage = readStage(String(app.node.tryGetContext('stage') ?? 'dev'))
  const stack = new SyndicationStack(app, `wiredesk-${stage.name}`, {
    stage,
    pace: app.node.tryGetContext('pace') === 'at-once' ? 'at-once' : 'as-staged',
    ...(stage.place && { env: stage.place }),
  })
  const tags = { ...stage.tags, project: 'wiredesk', stage: stage.name }
  for (const [name, value] of Object.entries(tags)) Tags.of(stack).add(name, value)
  return app
}
