import { screen } from '../pattern/screen.ts'
import { cleanName } from './clean-name.ts'
import { readYear } from './read-year.ts'
import { RIGHTS } from './rights-phrases.ts'
import { shortHolder } from './short-holder.ts'

const FORM = screen(
  new RegExp(
    `^[\\s\\d,.|–—-]*(?:${RIGHTS.join('|')})[^.|–—-]{0,20}(?:[.,]|\\s[|–—-])\\s+(.{3,60}?)\\.?$`,
    'iu',
  ),
)

/** "Todos los derechos reservados. Agencia EFE", "RIPRODUZIONE RISERVATA - Il Porto 2026": the holder after the reservation. */
export const holderBehindRights = (text: string): string | undefined =>
  shortHolder(readYear(cleanName(FORM.exec(text)?.[1] ?? ''), 'trailing').rest)
