import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const heading = screen(
  patternOf(
    /^/iu,
    [
      /highlights/iu,
      /the (?:brief|facts|essentials)/iu,
      /in short/iu,
      /what['’]s next/iu,
      /(?:key )?takeaways(?: new| by bloomberg ai)?/iu,
      /(?:zinger )?key (?:points|facts)(?: ai-assisted summary)?/iu,
      /at a glance/iu,
      /in brief/iu,
      /(?:in |ai[- ](?:assisted )?)?summary(?: by ai)?/iu,
      /quick read/iu,
      /(?:what )?(?:(?:you )?need )?to know/iu,
      /fast facts/iu,
      /l['’]essentiel/iu,
      /das wichtigste(?: in kürze)?/iu,
      /auf einen blick/iu,
      /darum geht['’]?s/iu,
      /in kürze/iu,
      /artikelzusammenfassung/iu,
      /lo esencial/iu,
      /claves/iu,
      /[ei]n breve/iu,
      /in sintesi/iu,
      /punti chiave/iu,
      /(?:em )?resumo/iu,
      /hovedpunkter/iu,
      /(?:kortversjonen|snabbversionen|kort fortalt|kort oppsummert)/iu,
      /i korthet/iu,
      /samenvatting/iu,
      /in het kort/iu,
      /w skrócie/iu,
      /главное/iu,
      /muktasari/iu,
    ],
    /[^\p{L}\d]*$/iu,
  ),
)

/** The box of key points that a page sets above a story: "Story highlights …" (CNN, Gannett). */
export const highlights: FurnitureRule = {
  name: 'body/highlights',
  zones: ['head'],
  matches: text => /^story highlights\b/i.test(text) || (text.length < 40 && heading.test(text)),
}
