import { screen } from '#domain/normalize/pattern/screen.ts'

const day = screen(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday)\b/u)

/** Whether a sentence names the day: a story's first does, and a key point seldom. */
export const saysWhen = (text: string): boolean => day.test(text)
