import { App, type AppProps, Tags } from 'aws-cdk-lib'
import { readStage } from './stages.ts'
import { SyndicationStack } from './syndication-stack.ts'

/** The CDK app: one stack, for the stage named by `-c stage=` (`dev` by default). Throws `UnknownStage`. */
export const createApp = (props: AppProps = {}): App => {
  const app = new App(props)
  const stage = readStage(String(app.node.tryGetContext('stage') ?? 'dev'))
  const stack = new SyndicationStack(app, `wiredesk-${stage.name}`, {
    stage,
    ...(stage.place && { env: stage.place }),
  })
  const tags = { ...stage.tags, project: 'wiredesk', stage: stage.name }
  for (const [name, value] of Object.entries(tags)) Tags.of(stack).add(name, value)
  return app
}
