import { decodeByTable } from './decode-by-table.ts'

/** Bytes 0x80-0xFF of code page 850, of DOS in Western Europe, whose letters are those of page 437 too. Source: Unicode's mapping of CP850. */
const high =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

/** Decodes code page 850: every byte is a character. */
export const decodeIbm850 = (bytes: Uint8Array): string => decodeByTable(bytes, high)
