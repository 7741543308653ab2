import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** A schema of draft 04, which says of itself what later validators do not take: under what name it is known, and which draft it is. */
const read = (file: string): object => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(import.meta.dirname, 'json-feed', file), 'utf8'))
  return schema
}

/** A validator of the schema of JSON Feed 1.1, which refers to that of 1.0. */
export const jsonFeedSchema = (): ValidateFunction => {
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(read('feed-1.json'), 'feed-1')
  return ajv.compile(read('feed.json'))
}
