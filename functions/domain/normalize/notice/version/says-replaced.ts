const words =
  /(?<!\p{L})(?:replac|remplac|sustit|substit|sostit|reemplaz|ersetzt|neufassung|vervang|erstatte|ersätt|заме[нщ])|差し?替|대체/iu

/** Whether words on a version say that it takes the place of another text. */
export const saysReplaced = (note: string | undefined): note is string =>
  note !== undefined && words.test(note)
