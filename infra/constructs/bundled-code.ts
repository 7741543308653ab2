import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { repositoryRoot } from '../repository-root.ts'

/**
 * A handler's code, bundled on this machine at synthesis. `entry` is relative to the repository. With `made`, it is what that folder holds
 * in a folder named after the Lambda: CI synthesizes with what its tests bundled (`-c bundles=FOLDER`), and so says that both are the same.
 */
export const bundledCode = (entry: string, made?: string): Code =>
  Code.fromAsset(repositoryRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // CDK bundles a folder only once for equal options, so the entry must be part of them.
      command: [entry],
      // CDK requires an image, which is never pulled, because the local bundler does the work or throws.
      image: DockerImage.fromRegistry('scratch'),
      local: {
        tryBundle: outdir => {
          if (made !== undefined) {
            cpSync(join(made, basename(dirname(entry))), outdir, { recursive: true })
            return true
          }
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
