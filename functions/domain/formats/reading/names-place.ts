import { splitDate } from '#domain/normalize/dateline/split-date.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'

/** A time of day behind the date: "10:15", "10時11分", "10.15 Uhr", "10h15". */
const time = /\s\d{1,2}\s?[:.時시点h]\s?\d{2}\s?[分분]?(?: ?Uhr)?\W*$/iu

/** Whether what an agency states as a dateline names a place: "Oslo, 3 May", but no time stamp (EFE, Reuters), and no date alone ("3. november 2024", "2024年1月10日 10時11分"). */
export const namesPlace = (dateline: string): boolean =>
  !readInstant(dateline) && /\p{L}/u.test(splitDate(dateline.replace(time, '')).rest)
