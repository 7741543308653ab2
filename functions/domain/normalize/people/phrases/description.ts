import type { PhraseRule } from '../phrase-rule.ts'

const form =
  /^(?:an?|the|former|co-|une?|eine?|der|die|ein|el|la|un|una|um|uma|cheff?e?|jef[ea]|responsable) [\p{L}\d][^.?!]{2,80}$/u
/** "Head of Policy", "MP for Halden": an office that is a family name or an honor as well, and shows itself by what it is of. */
const office = /^(?:[Hh]ead|[Cc]hair|[Dd]ean|MP|MSP|TD) (?:of|for) \p{L}[^.?!]{2,60}$/u
const english = /^(?:an?|the|former|co-)/u
const verb = /(?<!\p{L})(?:is|was|are|has|had|will|who|that|which|said|says|won|lost|and)(?!\p{L})/u

/** "the parade turned south": a sentence, where "the retired judge" is a person; "la mostra apre venerdì" is one in Italian. */
const clause =
  /^the (?!(?:former|late|first|new|then|current|outgoing|acting|retired|deputy|assistant|chief) )\p{Ll}+ (?!(?:of|for|at|in|to|on|behind|from|with) )\p{Ll}+|^(?:la|el) \p{Ll}+ (?!d)\p{Ll}+ \p{Ll}/u

/** Who the person is, in small letters after the name: "former ambassador to Ecuador", "a Democrat from Ohio". */
export const description: PhraseRule = (text, { trailing }) => {
  const words = text.split(' ')
  const isLong = words.length > (english.test(text) || office.test(text) ? 8 : 4)
  return trailing &&
    !isLong &&
    (form.test(text) || office.test(text)) &&
    !verb.test(text) &&
    !clause.test(text)
    ? [{ kind: 'role', text: text.replace(/^an? /u, '') }]
    : undefined
}
