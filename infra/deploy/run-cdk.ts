import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { repositoryRoot } from '../repository-root.ts'

const cdk = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk')

/** Runs this repository's CDK in the user's terminal; returns its exit code, or 1 if a signal ended it. */
export const runCdk = async (...args: string[]): Promise<number> => {
  const child = spawn(process.execPath, [cdk, ...args], { cwd: repositoryRoot, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}
