import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/**
 * GeoJSON, which later versions refer to for shapes on maps. Wiredesk writes none, so nothing is valid there.
 */
const noShapes = { $id: 'https://geojson.org/schema/GeoJSON.json', not: {} }

/** A validator for the schema of one version of ninjs, including the formats of values. */
export const ninjsSchema = (version: '1.6' | '2.2' | '3.1'): ValidateFunction => {
  const ajv = version === '1.6' ? new Ajv({ strict: false }) : new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(noShapes)
  return ajv.compile(
    JSON.parse(readFileSync(join(import.meta.dirname, `ninjs/ninjs-schema_${version}.json`), 'utf8')),
  )
}
