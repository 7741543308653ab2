import { execFileSync } from 'node:child_process'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { repositoryRoot } from '../repository-root.ts'

/** The code of a handler, bundled at synthesis on this machine. `entry` is relative to the repository. */
export const bundledCode = (entry: string): Code =>
  Code.fromAsset(repositoryRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // CDK bundles one folder once for all who ask the same of it: the entry must be part of what is asked.
      command: [entry],
      // CDK asks for an image; it is never pulled, because the local bundler does the work or throws.
      image: DockerImage.fromRegistry('scratch'),
      local: {
        tryBundle: outdir => {
          // CDK waits for nothing, and esbuild's plugins are asynchronous: hence a process of its own.
          execFileSync(process.execPath, ['infra/bundling/bundle-into.ts', entry, outdir], {
            cwd: repositoryRoot,
            stdio: 'inherit',
          })
          return true
        },
      },
    },
  })
