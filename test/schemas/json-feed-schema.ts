import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** A draft-04 schema, without the parts that later validators reject: its own id, and its draft. */
const read = (file: string): object => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(import.meta.dirname, 'json-feed', file), 'utf8'))
  return schema
}

/** A validator for the schema of JSON Feed 1.1, which refers to that of 1.0. */
export const jsonFeedSchema = (): ValidateFunction => {
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(read('feed-1.json'), 'feed-1')
  return ajv.compile(read('feed.json'))
}
