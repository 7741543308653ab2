import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

const form = screen(/^[—–-]{1,2}\s?by:?\s+(.{4,80})$/iu)

/** "— By Ana Ruiz with files from Bo Lind": more than one credit. */
const labelled = screen(
  /(?<!\p{L})(?:with (?:additional |files|reporting|contributions)|edit(?:ed|ing) by)/iu,
)

/** "(Por Ana Ruiz)", "(Por Ana Ruiz; Tradução Redação São Paulo, 55 11 …)": the whole of the line. Source: Reuters in Spanish and Portuguese. */
const byItself = screen(
  /^(?:Por|por|Par|par)\s+(\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,4}?)(?:; ?Tradução .*)?\.?$/u,
)

/** "— By Ana Ruiz in Ottawa": who wrote a brief or a round-up, after a dash. Source: The Canadian Press, after the line of first publication; AP round-ups. */
export const signOff: CreditRule = {
  name: 'contributors/sign-off',
  read: sentence => {
    const teller = /^as told to (.{4,60})$/iu.exec(sentence)?.[1]
    if (teller) return nameList(teller, 'writing')
    const writer = byItself.exec(sentence)?.[1]
    if (writer) return nameList(writer, 'writing')
    const names = labelled.test(sentence) ? undefined : form.exec(sentence)?.[1]
    return names ? nameList(names, 'writing') : undefined
  },
}
