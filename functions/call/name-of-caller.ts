import type { Caller } from '#schemas/call.ts'

/** Who makes a call, for the record: the person, or the scope of a key that several share. */
export const nameOfCaller = ({ person, scope }: Caller): string => person ?? scope
