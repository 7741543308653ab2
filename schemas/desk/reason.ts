import * as z from 'zod/mini'
import { reasonLength } from './reason-length.ts'

/** Why an editor orders something, in words; the space around them is no part of it. */
export const Reason = z
  .string()
  .check(z.trim(), z.minLength(reasonLength.least), z.maxLength(reasonLength.most))
