import { execFileSync } from 'node:child_process'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { repositoryRoot } from '../repository-root.ts'

/** A handler's code, bundled on this machine at synthesis. `entry` is relative to the repository. */
export const bundledCode = (entry: string): Code =>
  Code.fromAsset(repositoryRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // CDK bundles a folder only once for equal options, so the entry must be part of them.
      command: [entry],
      // CDK requires an image, which is never pulled, because the local bundler does the work or throws.
      image: DockerImage.fromRegistry('scratch'),
      local: {
        tryBundle: outdir => {
          // CDK is synchronous, and esbuild's plugins are not: hence a separate process.
          execFileSync(process.execPath, ['infra/bundling/bundle-into.ts', entry, outdir], {
            cwd: repositoryRoot,
            stdio: 'inherit',
          })
          return true
        },
      },
    },
  })
