import { join } from 'node:path'

/** Answers that the tests saw, which the document shows. */
export const examplesFile = join(import.meta.dirname, '../../infra/openapi/examples.json')

/** The typed client that is made of the document. */
export const clientFile = join(import.meta.dirname, 'generated/client.ts')
