import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import { creditsHelpers } from '#domain/normalize/lines/credits-helpers.ts'
import { readNote } from '#domain/normalize/lines/read-note.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

/** Whether no rule of the head knows a line. */
export const isNoMatter = (text: string): boolean =>
  !findFurniture(text, 'head') &&
  !readHeadByline(text, true) &&
  !normalizeDateline(text) &&
  !normalizeNotice(text) &&
  !creditsHelpers(text) &&
  readNote(text) === undefined
