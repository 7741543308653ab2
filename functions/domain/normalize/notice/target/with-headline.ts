import type { Notice } from '#domain/copy.ts'
import { takesBack } from '../takes-back.ts'
import { readHeaded } from './read-headed.ts'

/** A notice that names no story means the one over which it stands, that its own headline names, or the line under that: "Seals return", then "This story has been withdrawn.", or "KILL" over it. */
export const withHeadline = (notice: Notice, over: string | undefined, under?: string): Notice => {
  const isNamed = notice.headline !== undefined || Object.keys(notice.target).length > 0
  const headline = over !== undefined && takesBack(over) ? (readHeaded(over) ?? under) : over
  return isNamed || headline === undefined ? notice : { ...notice, headline }
}
