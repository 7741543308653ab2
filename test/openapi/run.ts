// Writes the examples of the OpenAPI document and the client generated from it: `npm run docs:openapi`.
import { writeFile } from 'node:fs/promises'
import { describeApi } from '#infra/openapi/describe-api.ts'
import { clientFile, examplesFile } from './files.ts'
import { makeExamples } from './make-examples.ts'
import { writeClient } from './write-client.ts'

const examples = await makeExamples()
await writeFile(examplesFile, `${JSON.stringify(examples, undefined, 1)}\n`)
await writeFile(clientFile, await writeClient(describeApi('0.0.0', examples)))
