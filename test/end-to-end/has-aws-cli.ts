import { spawnSync } from 'node:child_process'

/** Whether the AWS CLI is installed. */
export const hasAwsCli = spawnSync('aws', ['--version']).status === 0
