const moment = /^\p{Lu}\p{Ll}{2,6}day(?: \p{Ll}{4,9})?, \d{1,2}(?:[:.]\d\d)? [ap]\.m\.$/u

/** "Sunday, 2 a.m.", as a story begins that tells of one hour. */
export const isMoment = (text: string): boolean => moment.test(text)
