import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { isAgate, isTabular } from './is-tabular.ts'

/** Whether a line is a row of results or of a table, and none of what a page sets under a story. */
export const isRow = (text: string): boolean =>
  isAgate(text) || (isTabular(text) && !findFurniture(text, 'tail'))
