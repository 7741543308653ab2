const words =
  /(?<!\p{L})(?:replac|remplac|supersed|(?:in place|instead) of (?:["“„«].{20}|BC-)|not BC-|korvaa|zastęp|sustit|substit|sostit|reemplaz|ersetzt|neufassung|vervang|erstatte|ersätt|зам[еі][нщ])|差し?替|대체/iu
/** Whether words on a version say that it takes the place of another text. */
export const saysReplaced = (note: string | undefined): note is string =>
  note !== undefined && words.test(note)
