import { findFurniture } from '../../../body/find-furniture.ts'
import { normalizeDateline } from '../../../dateline/normalize-dateline.ts'
import { readHeadByline } from '../../../headline/read-head-byline.ts'
import { readNote } from '../../../lines/read-note.ts'
import { normalizeNotice } from '../../../notice/normalize-notice.ts'

/** Whether no rule of the head knows a line. */
export const isNoMatter = (text: string): boolean =>
  !findFurniture(text, 'head') &&
  !readHeadByline(text, true) &&
  !normalizeDateline(text) &&
  !normalizeNotice(text) &&
  readNote(text) === undefined
