import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** What stands before a fact in the box "If you go", in the languages of papers. */
const label = screen(
  /^(?:what|when|where|who|cost|tickets?|admission|hours|price|(?:more )?info(?:rmation)?|details|rated|(?:running|run) time|playing|was|wann|wo|eintritt|karten|quoi|quand|où|tarifs?|qué|cuándo|dónde|precio|entradas|cosa|quando|dove|biglietti|onde|quanto|ingressos|wat|wanneer|waar|kaarten|när|var|biljetter|hva|når|hvor|hvad|hvornår|billetter)\s?:\s\S/iu,
)

/** What a check of facts has found: "Our ruling: False." */
const verdict = screen(/^(?:our |the )?(?:ruling|rating|verdict)\s?: ?\S.{0,80}$/iu)

/** Whether a line is a verdict, or one of the facts in a row that papers set under a story of what its readers may visit: "When: 10 a.m. Saturday", "Tickets: $5". */
export const isFactLine = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const [above, own, below] = [-1, 0, 1].map(step => label.test(paragraphs[index + step]?.text ?? ''))
  if (verdict.test(paragraphs[index]?.text ?? '')) return true
  return own === true && (above === true || below === true)
}
