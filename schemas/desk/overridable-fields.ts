import * as z from 'zod/mini'
import { Article } from '#schemas/article.ts'
import { OverridableField } from './override.ts'

const overridable = Object.fromEntries(OverridableField.options.map(field => [field, true as const]))

/** The fields of an article that an editor may set, in the article's own shapes. */
export const OverridableFields = z.pick(Article, overridable as Record<OverridableField, true>)
