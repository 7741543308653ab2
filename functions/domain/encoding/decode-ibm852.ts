import { decodeByTable } from './decode-by-table.ts'

/** Bytes 0x80-0xFF of code page 852, of DOS in Central Europe. Source: Unicode's mapping of CP852. */
const high =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00AD˝˛ˇ˘§÷¸°¨˙űŘř■\u00A0'

/** Decodes code page 852: every byte is a character. */
export const decodeIbm852 = (bytes: Uint8Array): string => decodeByTable(bytes, high)
