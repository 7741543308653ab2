import { screen } from '#domain/normalize/pattern/screen.ts'

const form = screen(
  /(?:(?<!\p{L})(?:until|till|on|to|bis|hasta|fino|até|tot|jusqu['’]\p{L}+)|:)\s(?:\p{L}+['’ ]){0,2}(?:delivery|start|beginning|end|conclusion|begins|redebeginn|beginn|début|fin|prononcé|inizio|comienzo|início|final|aanvang)(?!\p{L}).{0,60}?(?<!\p{L})(?:expected|scheduled|estimated|approx(?:imately)?|about|around|c(?:irc)?a|etwa|gegen|voraussichtlich|geplant|environ|vers|prévue?|previst[oa]|verwacht)(?!\p{L})\D{0,16}\d/iu,
)

/** Whether an embargo ends with what somebody says or does, whose hour is only expected: "bis Redebeginn, ca. 11 Uhr", "for release on delivery, expected at 8:30 a.m. EST". */
export const endsWithEvent = (text: string): boolean => form.test(text)
