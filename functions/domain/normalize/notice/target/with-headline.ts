import type { Notice } from '#domain/copy.ts'
import { takesBack } from '../takes-back.ts'

/** A notice that names no story means the one over which it stands: "Seals return", then "This story has been withdrawn." */
export const withHeadline = (notice: Notice, headline: string | undefined): Notice => {
  const isNamed = notice.headline !== undefined || Object.keys(notice.target).length > 0
  return isNamed || headline === undefined || takesBack(headline) ? notice : { ...notice, headline }
}
