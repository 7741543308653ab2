import { type CutRule, firstMatch } from '../cut-rule.ts'

/**
 * Mail addresses, in brackets or bare: they name nobody that the line does not name.
 * Source: McClatchy and Tribune papers ("ARUIZ@DAILYPLANET.COM"), dpa ("<ruiz.ana@dpa.com>"), Vox ("@anaruizana@vox.com", a handle glued to it).
 */
export const mailAddress: CutRule = {
  name: 'byline/mail-address',
  cut: firstMatch(
    /[(<[]?\s?(?:mailto:|e-?mail:?\s|at\s)?@?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}\s?[)>\]]?/iu,
  ),
}
