import { screen } from '../pattern/screen.ts'

const speaker = screen(
  /, (?:\p{L}[\p{L}.'’-]* ){1,4}(?:says|said|(?:advis|urg|promis|jok)e[sd]|(?:warn|add|recommend|suggest|explain)(?:s|ed))[.!]$/iu,
)

/** Whether a sentence ends with who says it, and so is no speech of the site: "Sign up for the boat now, Dahl advises." */
export const isAttributed = (text: string): boolean => speaker.test(text)
