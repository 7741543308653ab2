import type { Notice } from '#domain/copy.ts'
import { stoppingWords } from '../hold/stopping-words.ts'
import { takesBack } from '../takes-back.ts'
import { readHeaded } from './read-headed.ts'

/** "LEGAL NOTICE: Ferry sinks", "PERUTTU: …" */
const labelled = /^([^:：]{3,40})[:：](?=.{8})/u
const ofDesk = /\b(?:notice|legal|advisory|urgent|attention|substitute)\b/iu

/** A notice that names no story means the one over which it stands, that its own headline names, or the line under that: "Seals return", then "This story has been withdrawn.", or "KILL" over it. */
export const withHeadline = (notice: Notice, over: string | undefined, under?: string): Notice => {
  const isNamed = notice.headline !== undefined || Object.keys(notice.target).length > 0
  const [, label = ''] = labelled.exec(over ?? '') ?? []
  const isOrder = ofDesk.test(label) || stoppingWords.test(label)
  const headline =
    over !== undefined && takesBack(over)
      ? (readHeaded(over) ?? under)
      : isOrder
        ? over?.slice(label.length + 1).trim()
        : over
  return isNamed || headline === undefined ? notice : { ...notice, headline }
}
