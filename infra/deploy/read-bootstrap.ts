import { readStackOutputs } from './read-stack-outputs.ts'

/** The version of CDK's bootstrap stack; undefined if there is none. */
export const readBootstrap = async (): Promise<number | undefined> => {
  const outputs = await readStackOutputs('CDKToolkit')
  return outputs && Number(outputs.BootstrapVersion ?? 0)
}
