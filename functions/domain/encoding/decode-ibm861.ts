import { decodeByTable } from './decode-by-table.ts'

/** Bytes 0x80-0xFF of code page 861, of DOS in Iceland. Source: Unicode's mapping of CP861. */
const high =
  'ÇüéâäàåçêëèÐðÞÄÅÉæÆôöþûÝýÖÜø£Ø₧ƒáíóúÁÍÓÚ¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0'

/** Decodes code page 861: every byte is a character. */
export const decodeIbm861 = (bytes: Uint8Array): string => decodeByTable(bytes, high)
