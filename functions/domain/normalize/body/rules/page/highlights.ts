import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const heading = screen(
  patternOf(
    /^/iu,
    [
      /highlights/iu,
      /the brief/iu,
      /in short/iu,
      /what['’]s next/iu,
      /(?:key )?takeaways(?: new| by bloomberg ai)?/iu,
      /(?:zinger )?key (?:points|facts)(?: ai-assisted summary)?/iu,
      /at a glance/iu,
      /summary/iu,
      /in (?:brief|summary)/iu,
      /ai[- ]assisted summary/iu,
      /ai summary/iu,
      /summary by ai/iu,
      /quick read/iu,
      /what (?:you need )?to know/iu,
      /need to know/iu,
      /the facts/iu,
      /fast facts/iu,
      /the essentials/iu,
      /l['’]essentiel/iu,
      /das wichtigste(?: in kürze)?/iu,
      /(?:auf einen blick|darum geht['’]?s)/iu,
      /in kürze/iu,
      /artikelzusammenfassung/iu,
      /lo esencial/iu,
      /claves/iu,
      /en breve/iu,
      /in breve/iu,
      /in sintesi/iu,
      /punti chiave/iu,
      /resumo/iu,
      /em resumo/iu,
      /hovedpunkter/iu,
      /(?:kortversjonen|snabbversionen|kort fortalt|kort oppsummert)/iu,
      /i korthet/iu,
      /samenvatting/iu,
      /in het kort/iu,
      /w skrócie/iu,
      /главное/iu,
      /muktasari/iu,
    ],
    /\W*$/iu,
  ),
)

/** The box of key points that a page sets above a story: "Story highlights …" (CNN, Gannett). */
export const highlights: FurnitureRule = {
  name: 'body/highlights',
  zones: ['head'],
  matches: text => /^story highlights\b/i.test(text) || (text.length < 40 && heading.test(text)),
}
