import { screen } from '../pattern/screen.ts'
import { cleanName } from './clean-name.ts'
import { isFirm, isHolder } from './is-holder.ts'

const SHORT_NAME =
  /^(?![Tt]he$)[«„“]?(?:\p{Lu}[\p{L}\p{M}.'’&/-]*|the|of|and|&)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’&/-]*|of|and|the|&|d(?:el?|ella|i|u|es|er)|la|le)){0,5}[»“”]?$/u
const FURNITURE = screen(
  /\b(?:terms|privacy|policy|home|contact|cookies?|trademarks|rights|reserved|share|tags|content|contents|site)\b/iu,
)

/** The holder that a text is and nothing else, of six words at most: "Hafenpost GmbH", and no words of a page. */
export const shortHolder = (text: string): string | undefined => {
  const name = cleanName(text)
  return (SHORT_NAME.test(name) || isFirm(name)) && !FURNITURE.test(name) && isHolder(name, true)
    ? name
    : undefined
}
