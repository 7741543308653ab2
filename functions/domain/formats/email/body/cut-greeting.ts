import type { Aside, Block } from '#domain/copy.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'

/** How a letter begins: "Dear editors,". A column's "Dear Abby," stands over a letter, which no sentence of a sender's is. */
const greeting =
  /^(?:hi|hello|dear|good (?:morning|afternoon|evening)|hallo|liebe|sehr geehrte|guten (?:morgen|tag)|bonjour|chère?s?|hola|buenos días|buenas tardes|estimad|bom dia|boa tarde|prezad|car[oi]s?|gentil[ei]|buongiorno|beste|geachte|hej|hei)(?!\p{L}{3}).{0,40}[,!:.]?$/iu

/** What a sender says of the story that he sends. */
const sent =
  /^(?:please (?:find|see|note|use|run)|(?:here|below|attached|enclosed)\b|see below|anbei\b|nachfolgend|im folgenden|hiermit|veuillez|vous trouverez|voici|ci-dessous|adjunt|a continuación|les? (?:envío|remito|adjunto)|segue|em anexo|di seguito|in allegato|hierbij|hieronder)/i
/** Without a greeting, it says where the story is as well. */
const where =
  /\b(?:below|attached|enclosed|anbei|nachfolgend\w*|ci-dessous|ci-joint|a continuación|di seguito|hieronder)\b/i

/** The most words of such a greeting, and of such a sentence. */
const longestGreeting = 6
const longestSentence = 30
/** The fewest paragraphs below it: a headline and a story. */
const fewest = 2

/** Parts a story from the greeting over it and the sentence that sends it, of which only an embargo, kill or correction counts. */
export const cutGreeting = (blocks: readonly Block[]): { blocks: readonly Block[]; asides: Aside[] } => {
  const [first = '', second = ''] = blocks.map(({ text }) => text.trim())
  const isGreeted = countWords(first) <= longestGreeting && greeting.test(first)
  const sentence = isGreeted ? second : first
  const isSent = countWords(sentence) <= longestSentence && sent.test(sentence)
  const end = isGreeted ? 2 : 1
  if (!isSent || !(isGreeted || where.test(sentence)) || blocks.length < end + fewest)
    return { blocks, asides: [] }
  return {
    blocks: blocks.slice(end),
    asides: [{ raw: sentence, source: 'email: cover note', kind: 'mark' }],
  }
}
