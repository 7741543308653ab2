import { spawnSync } from 'node:child_process'

/**
 * Whether moto's server is installed (Debian: python3-moto, python3-flask-cors and
 * python3-openapi-spec-validator): an independent implementation of AWS.
 */
export const hasMoto = spawnSync('sh', ['-c', 'command -v moto_server']).status === 0
