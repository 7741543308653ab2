import { decodeByTable } from './decode-by-table.ts'

/** Bytes 0x80-0xFF of code page 737, of DOS in Greece. Source: Unicode's mapping of CP737. */
const high =
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u00A0'

/** Decodes code page 737. */
export const decodeIbm737 = (bytes: Uint8Array): string => decodeByTable(bytes, high)
