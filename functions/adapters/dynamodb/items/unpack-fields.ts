import * as z from 'zod/mini'
import { unpackJson } from './pack-json.ts'

const Fields = z.record(z.string(), z.unknown())

/** The fields of an item, including those packed against the first dictionary (`packed1`). */
export const unpackFields = ({ packed1, ...shown }: Record<string, unknown>): Record<string, unknown> =>
  packed1 instanceof Uint8Array ? { ...shown, ...Fields.parse(unpackJson(packed1)) } : shown
