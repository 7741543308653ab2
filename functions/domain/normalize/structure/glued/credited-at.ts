import { normalizeContributors } from '#domain/normalize/contributors/normalize-contributors.ts'
import { splitSentences } from '#domain/normalize/contributors/split-sentences.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** Words of credits, one of which is in each that is looked for, or a label: "Współpraca: Ana Ruiz". */
const credited = screen(
  /contribut|report|edit(?:ed|ing)|assist|with files|tradu[ci]|translat|written|photography by|research|checking|graphics|[ck]oll?abor|w(?:as|ere) used|wurden? verwendet|bidro|droeg|přispěl|\p{L} ?: \p{Lu}/iu,
)
/** Behind what is seen in a picture, who took it credits nobody: "A ferry at the pier. Photo: Ana Ruiz". */
const ofPicture = /^\(?(?:photo(?:graph)?|fot[oó]|picture|image|credit|kuva|bild|фото)s? ?:/iu
/** Most characters and sentences of a credit. */
const reach = 300
const most = 3
/** Longer paragraphs are no story's last with a credit after it. */
const longest = 1200

/** "(By Ana Ruiz. Editing by Bo Lind)": one credit, which is not cut. */
const aside = /^\([^()]*\)$/u

/** Where the sentences at the end of a paragraph begin that are a credit and nothing else: "… on Monday. Ana Ruiz contributed to this report."; 0 for others. */
export const creditedAt = (text: string): number => {
  if (
    text.length > longest ||
    aside.test(text) ||
    !(credited.mayFind(text) && credited.test(text.slice(-reach)))
  )
    return 0
  const sentences = splitSentences(text)
  const first = Math.max(1, sentences.length - most)
  const last = sentences.findLastIndex((sentence, index) => index < first || !read(sentence))
  const credit = sentences.slice(last + 1)
  const isWhole = last === 0 && read(sentences[0] ?? '') !== undefined
  const isCredit = credit.some(sentence => {
    const { contributors, organizations } = read(sentence) ?? { contributors: [], organizations: [] }
    return contributors.length + organizations.length > 0 && !ofPicture.test(sentence)
  })
  if (isWhole || !isCredit) return 0
  return Math.max(0, text.lastIndexOf(credit.join(' ')))
}

const read = (sentence: string) => (sentence.length < reach ? normalizeContributors(sentence) : undefined)
