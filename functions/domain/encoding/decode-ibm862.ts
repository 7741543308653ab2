import { decodeByTable } from './decode-by-table.ts'

/** Bytes 0x80-0xFF of code page 862, of DOS in Israel. Source: Unicode's mapping of CP862. */
const high =
  'אבגדהוזחטיךכלםמןנסעףפץצקרשת¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0'

/** Decodes code page 862. */
export const decodeIbm862 = (bytes: Uint8Array): string => decodeByTable(bytes, high)
