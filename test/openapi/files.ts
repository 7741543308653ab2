import { join } from 'node:path'

/** Answers seen by the tests, which the document shows. */
export const examplesFile = join(import.meta.dirname, '../../infra/openapi/examples.json')

/** The typed client that is generated from the document. */
export const clientFile = join(import.meta.dirname, 'generated/client.ts')
